// The dialog of the search: a field, what was found, and what helps where nothing was. Arrow keys move through the links, Enter follows.
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type KeyboardEvent, type ReactNode, useEffect, useRef, useState} from 'react';
import {Button, Unseen} from '../../components/Button';
import {loadSearch} from './load-index';
import {MainPages} from './MainPages';
import {ProblemText} from './ProblemText';
import {ResultList} from './ResultList';
import styles from './SearchDialog.module.css';
import {useSearch} from './useSearch';

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
