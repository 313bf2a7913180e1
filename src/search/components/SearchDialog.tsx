// The dialog of the search: a field, what was found, and what helps where nothing was. Arrow keys move through the links, Enter follows.

import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {Button, Unseen} from '../../components/Button';
import {ResultList} from './ResultList';
import styles from './Search.module.css';
import {type LoadProblem, loadSearch, useSearch} from './useSearch';

/** Loads the index of the page's language before the first key is typed. */
export function warmUp(): void {
  const isEnglish = document.documentElement.lang === 'en';
  void loadSearch(isEnglish ? '/en/' : '/');
}

const FIELD = 'search-field';

/** Moves the focus between the field and the links; a letter typed on a link goes to the field. */
function moveFocus(event: KeyboardEvent<HTMLDialogElement>): void {
  const dialog = event.currentTarget;
  const field = dialog.querySelector<HTMLInputElement>(`#${FIELD}`);
  const links = [...dialog.querySelectorAll<HTMLElement>('a[data-result]')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const isInField = document.activeElement === field;
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === 'ArrowDown' && (isInField || at >= 0)) {
    links[Math.min(at + 1, links.length - 1)]?.focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    (at === 0 ? field : links[at - 1])?.focus();
  } else if (event.key === 'Enter' && isInField) {
    links[0]?.click();
  } else if (event.key === '/' && isInField && field?.value === '') {
    // The key that opens the dialog, pressed once more: no query begins with it.
  } else {
    if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') {
      // The letter itself follows the focus.
      field?.focus();
    }
    return;
  }
  event.preventDefault();
}

/** Opens when it is drawn. `onClose`: it has been closed and the focus is back where it was. */
export function SearchDialog({onClose}: {onClose: () => void}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [state, tryAgain] = useSearch(typed, siteConfig.baseUrl);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({id: 'search.title', message: 'サイト内を検索'})}
      onClose={onClose}
      onKeyDown={moveFocus}
      onClick={({target, currentTarget}) => target === currentTarget && close()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <label className={styles.label} htmlFor={FIELD}>
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" className={styles.icon}>
              <path d="M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM15.500 15.500 20.500 20.500" />
            </svg>
            <Unseen>{translate({id: 'search.field', message: '探す言葉'})}</Unseen>
          </label>
          <input
            id={FIELD}
            className={styles.field}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby="search-help"
            value={typed}
            onChange={({target}) => setTyped(target.value)}
          />
          <Button onClick={close}>{translate({id: 'search.close', message: '閉じる'})}</Button>
        </div>
        <div className={styles.body}>
          <p className={styles.count} role="status">
            {state.is === 'loading' && translate({id: 'search.loading', message: '索引を読み込んでいます。'})}
            {state.is === 'found' &&
              state.corrections.map(
                ({typed: slip, meant}) =>
                  `${translate({id: 'search.corrected', message: '「{slip}」はどのページにもないので、「{meant}」で探しました。'}, {slip, meant})} `,
              )}
            {state.is === 'found' &&
              state.pages.length > 0 &&
              translate(
                {id: 'search.count', message: '「{query}」が見つかったページ: {count}'},
                {query: state.query, count: String(state.pages.length)},
              )}
            {state.is === 'found' &&
              state.pages.length === 0 &&
              translate(
                {id: 'search.none', message: '「{query}」に当てはまるページはありません。'},
                {query: state.query},
              )}
          </p>
          {state.is === 'problem' && <ProblemText problem={state.problem} onRetry={tryAgain} />}
          {state.is === 'found' && state.pages.length > 0 && <ResultList results={state.pages} onFollow={close} />}
          {state.is === 'found' && state.pages.length === 0 && (
            <p className={styles.advice}>
              {translate({
                id: 'search.advice',
                message:
                  '短い言葉や別の言い方でも探してみてください。文ではなく、「鍵」「請求書」のような言葉を1つか2つ入力します。',
              })}
            </p>
          )}
          {(state.is === 'empty' || state.is === 'problem' || (state.is === 'found' && state.pages.length === 0)) && (
            <MainPages onFollow={close} />
          )}
        </div>
        <p id="search-help" className={styles.help}>
          {translate({
            id: 'search.help',
            message: '矢印キーで移動、Enterで開く、Escで閉じる。入力した言葉は、どこにも送られず、保存もされません。',
          })}
        </p>
      </div>
    </dialog>
  );
}

/** `onFollow`: a link was followed. */
export function MainPages({onFollow}: {onFollow: () => void}): ReactNode {
  const pages: {to: string; words: ReactNode}[] = [
    {to: '/application/registration/', words: <Translate id="search.main.apply">利用を申請する</Translate>},
    {to: '/application/ssh_keys/', words: <Translate id="search.main.keys">SSH鍵を作る</Translate>},
    {
      to: '/application/billing_services/',
      words: <Translate id="search.main.prices">料金を調べる</Translate>,
    },
    {to: '/blog/', words: <Translate id="search.main.notices">お知らせを読む</Translate>},
    {
      to: '/tools/checklist/',
      words: <Translate id="search.main.checklist">申請チェックリストを作る</Translate>,
    },
    {to: '/tools/ssh-key/', words: <Translate id="search.main.keyCheck">SSH公開鍵を確かめる</Translate>},
    {to: '/tools/fees/', words: <Translate id="search.main.fees">利用料金を見積もる</Translate>},
    {
      to: '/application/reference/',
      words: <Translate id="search.main.contact">問い合わせ先を見る</Translate>,
    },
  ];
  return (
    <nav aria-labelledby="search-main-pages">
      <h2 id="search-main-pages" className={styles.heading}>
        <Translate id="search.main">よく使うページ</Translate>
      </h2>
      <ul className={styles.mainPages}>
        {pages.map(({to, words}) => (
          <li key={to}>
            <Link to={to} className={clsx(styles.mainPage)} onClick={onFollow} data-result="">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `onRetry`: the reader wants it to be tried again. */
export function ProblemText({problem, onRetry}: {problem: LoadProblem; onRetry: () => void}): ReactNode {
  if (problem === 'not-built') {
    return (
      <p role="alert" className={styles.problem}>
        <Translate id="search.notBuilt" values={{command: <code key="command">npm run preview</code>}}>
          {'検索の索引は、サイトをビルドするときに作られます。{command} で開くと検索できます。'}
        </Translate>
      </p>
    );
  }
  return (
    <div role="alert" className={styles.problem}>
      <p>
        <Translate id="search.notReached">
          検索の索引を読み込めませんでした。インターネットへの接続を確かめて、もう一度試してください。
        </Translate>
      </p>
      <Button onClick={onRetry}>
        <Translate id="search.retry">もう一度試す</Translate>
      </Button>
    </div>
  );
}
