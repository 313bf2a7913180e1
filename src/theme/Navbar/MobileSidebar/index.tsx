// The menu of small screens by keyboard: the focus goes into it, stays in it while it is open, and goes back when it is closed.
import {useNavbarMobileSidebar, useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import {type ReactNode, useLayoutEffect, useRef} from 'react';

/** All that the menu covers: a reader with a keyboard or a screen reader must not get behind it. */
function covered(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#__docusaurus > :not(.navbar), .navbar > .navbar__inner')];
}

export default function NavbarMobileSidebar(): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const {shown: showsPages} = useNavbarSecondaryMenu();
  const opener = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!shown) {
      // Where a link of the menu was followed, the theme has moved the focus to the top of the new page.
      if (opener.current instanceof HTMLElement && document.activeElement?.closest('.navbar-sidebar')) {
        opener.current.focus();
      }
      return undefined;
    }
    opener.current = document.activeElement;
    const behind = covered();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        toggle();
      }
    };
    document.querySelector<HTMLElement>('.navbar-sidebar__close')?.focus();
    for (const part of behind) part.inert = true;
    // The search closes on the same key: whether it is open is asked before it hears of it.
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      for (const part of behind) part.inert = false;
    };
  }, [shown, toggle]);
  // "Back to main menu" puts its own half of the menu away, and the focus with it.
  useLayoutEffect(() => {
    if (shown && !showsPages && document.activeElement?.closest('[inert]')) {
      document.querySelector<HTMLElement>('.navbar-sidebar__item:not([inert]) a')?.focus();
    }
  }, [shown, showsPages]);
  return <MobileSidebar />;
}
