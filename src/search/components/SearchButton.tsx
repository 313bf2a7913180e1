// The search on every page: a button and two keys. The rest loads when it is about to be used.
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import {useEffect, useState} from 'react';
import {Icon} from '../../components/Icon';
import {lazyPart} from '../../components/lazyPart';
import {ownSystem} from '../../components/own-system';
import {useLocalized} from '../../components/useLocalized';
import {opensSearch} from '../keys';
import {messages} from '../messages';
import styles from './Search.module.css';

const Dialog = lazyPart(async () => {
  const {SearchDialog, preloadIndex} = await import('./SearchDialog');
  preloadIndex();
  return {default: SearchDialog};
}, null);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, select, textarea, [role=textbox]'));

/** Without scripts it is a link to the tasks of the home page. */
export function SearchButton() {
  const t = useLocalized();
  const isBrowser = useIsBrowser();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const isApple = ownSystem() === 'macos';
    const onKey = (event: KeyboardEvent): void => {
      if (opensSearch(event, {isApple, isTyping: isTyping(event.target)}) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        setOpen(true);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const face = (
    <>
      <Icon name="search" />
      <span>{t(messages.field)}</span>
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
        aria-keyshortcuts={ownSystem() === 'macos' ? '/ Meta+K' : '/ Control+K'}
        onClick={() => setOpen(true)}
        onFocus={Dialog.preload}
        onPointerEnter={Dialog.preload}
      >
        {face}
      </button>
      {isOpen && (
        <div className={styles.notLoaded}>
          <Dialog onClose={() => setOpen(false)} />
        </div>
      )}
    </>
  );
}
