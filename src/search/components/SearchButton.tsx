// What every page carries of the search: a button and two keys. All the rest is loaded when somebody is about to use it.

import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import {type ComponentType, type ReactNode, useCallback, useEffect, useState} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {messages} from '../messages';
import styles from './Search.module.css';

type Dialog = ComponentType<{onClose: () => void}>;

let dialog: Promise<Dialog> | undefined;

/** The dialog, which begins to load the index by itself. A network that was down is tried again. */
function loadDialog(): Promise<Dialog> {
  dialog ??= import('./SearchDialog').then(({SearchDialog, warmUp}) => {
    warmUp();
    return SearchDialog;
  });
  dialog.catch(() => {
    dialog = undefined;
  });
  return dialog;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, select, textarea, [role=textbox]'));

const opensSearch = ({key, ctrlKey, metaKey, altKey, isComposing, target}: KeyboardEvent): boolean =>
  !isComposing &&
  !altKey &&
  ((key.toLowerCase() === 'k' && (ctrlKey || metaKey)) || (key === '/' && !ctrlKey && !metaKey && !isTyping(target)));

/** The button of the navigation bar. Without scripts it is a link to the list of what people want to do. */
export function SearchButton(): ReactNode {
  const t = useLocalized();
  const isBrowser = useIsBrowser();
  const [Open, setOpen] = useState<{Dialog: Dialog}>();
  const [hasFailed, setHasFailed] = useState(false);
  const open = useCallback(() => {
    setHasFailed(false);
    loadDialog().then(
      (Dialog) => setOpen({Dialog}),
      () => setHasFailed(true),
    );
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (opensSearch(event) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  const about = () => void loadDialog().catch(() => {});
  const face = (
    <>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className={styles.buttonIcon}>
        <path d="M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM15.500 15.500 20.500 20.500" />
      </svg>
      <span className={styles.word}>{t(messages.button)}</span>
    </>
  );
  if (!isBrowser) {
    return (
      <Link to="/#find-your-way" className={clsx(styles.button)}>
        {face}
      </Link>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
        onFocus={about}
        onPointerEnter={about}
      >
        {face}
      </button>
      {hasFailed && (
        <p role="alert" className={styles.notLoaded}>
          {t(messages.notLoaded)}
        </p>
      )}
      {Open && <Open.Dialog onClose={() => setOpen(undefined)} />}
    </>
  );
}
