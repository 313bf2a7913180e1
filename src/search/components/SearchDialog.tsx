// The search dialog: a field, the results, and help where there are none. Arrow keys move through the links.
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type KeyboardEvent, useEffect, useRef, useState} from 'react';
import {Button, VisuallyHidden} from '../../components/Button';
import {Icon} from '../../components/Icon';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {isComposing} from '../../lib/is-composing';
import {localeOf, prefixOf} from '../../lib/localized';
import {useAllNotices} from '../../notices/components/useNotices';
import {stateAt} from '../../notices/state';
import {groupsOf, type NoticeNow} from '../groups';
import {messages} from '../messages';
import {ResultList} from './ResultList';
import styles from './Search.module.css';
import {loadSearch, useSearch} from './useSearch';

const keys = [
  ['↑ ↓', messages.move],
  ['Enter', messages.open],
  ['Esc', messages.close],
] as const;

/** Loads the index of the page's language before the first key is typed. */
export function preloadIndex(): void {
  void loadSearch(`${prefixOf(localeOf(document.documentElement.lang))}/`);
}

const FIELD = 'search-field';
const OFFICIAL_SEARCH = 'https://sc.ddbj.nig.ac.jp/search';

/** Moves the focus between the field and the links. */
function moveFocus(event: KeyboardEvent<HTMLDialogElement>): void {
  const dialog = event.currentTarget;
  const field = dialog.querySelector<HTMLInputElement>(`#${FIELD}`);
  const links = [...dialog.querySelectorAll<HTMLElement>('a[data-result]')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const isInField = document.activeElement === field;
  if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowDown' && (isInField || at >= 0)) {
    links[Math.min(at + 1, links.length - 1)]?.focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    (at === 0 ? field : links[at - 1])?.focus();
  } else if (event.key === 'Enter' && isInField) {
    links[0]?.click();
  } else {
    return;
  }
  event.preventDefault();
}

/** Opens when it is mounted. `onClose`: it has been closed and the focus is restored. */
export function SearchDialog({onClose}: {onClose: () => void}) {
  const t = useLocalized();
  const {siteConfig} = useDocusaurusContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [state, tryAgain] = useSearch(typed, siteConfig.baseUrl);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const now = useNow();
  const notices = useAllNotices(true);
  const noticeNow = (slug: string): NoticeNow | undefined => {
    const notice = notices?.find((one) => one.slug === slug);
    return notice && now !== undefined ? {...notice, state: stateAt(notice, now)} : undefined;
  };
  const groups = state.is === 'found' ? groupsOf(state.results, noticeNow) : [];
  const found = groups.length > 0;
  const count = groups.reduce((sum, [, rows]) => sum + rows.length, 0);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t(messages.title)}
      onClose={onClose}
      onKeyDown={moveFocus}
      onClick={({target, currentTarget}) => target === currentTarget && close()}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <label htmlFor={FIELD}>
            <Icon name="search" />
            <VisuallyHidden>{t(messages.field)}</VisuallyHidden>
          </label>
          <input
            id={FIELD}
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
          <Button kind="plain" onClick={close}>
            {t(messages.close)}
          </Button>
        </div>
        <div className={styles.body}>
          <div className="ui-field__hint" role="status">
            {state.is === 'loading' && <p>{t(messages.loading)}</p>}
            {state.is === 'found' && (
              <p key={`${count} ${state.query}`}>
                {t(found ? messages.count : messages.none, {query: state.query, count})}
              </p>
            )}
          </div>
          {state.is === 'problem' && (
            <div role="alert" className="ui-callout">
              <p>{t(messages.notReached)}</p>
              <Button onClick={tryAgain}>{t(messages.retry)}</Button>
            </div>
          )}
          <ResultList groups={groups} onFollow={close} />
          {state.is === 'found' && !found && (
            <p className="ui-empty">
              {t(messages.scope)} {t(messages.advice)}
            </p>
          )}
          {state.is !== 'loading' && !found && <MainPages onFollow={close} />}
        </div>
        <footer id="search-help" className={`ui-field__hint ${styles.help}`}>
          <span className={styles.keys}>
            {keys.map(([key, what]) => (
              <span key={key}>
                <kbd translate="no">{key}</kbd> {t(what)}{' '}
              </span>
            ))}
          </span>
          <span>{t(messages.private)}</span>
          <Link to={OFFICIAL_SEARCH} className="ui-button ui-button--text ui-button--small">
            {t(messages.official)}
            <Icon name="external" />
          </Link>
        </footer>
      </div>
    </dialog>
  );
}

const mainPages = [
  {to: '/application/registration/', label: messages.mainApply},
  {to: '/application/cannot_log_in/', label: messages.mainLogin},
  {to: '/application/billing_services/#price-list', label: messages.mainPrices},
  {to: '/help/', label: messages.mainContact},
];

function MainPages({onFollow}: {onFollow: () => void}) {
  const t = useLocalized();
  return (
    <nav aria-labelledby="search-main-pages" className={styles.group}>
      <h2 id="search-main-pages">{t(messages.main)}</h2>
      <ul className="ui-links">
        {mainPages.map(({to, label}) => (
          <li key={to}>
            <Link to={to} onClick={onFollow} data-result="">
              {t(label)}
              <Icon name="chevron" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
