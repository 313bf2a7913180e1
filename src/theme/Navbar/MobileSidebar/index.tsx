// Moves the focus into the menu of small screens, traps it there while it is open, and restores it.
import {useNavbarMobileSidebar, useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import {type ReactNode, useLayoutEffect, useRef} from 'react';
import {isComposing} from '../../../lib/is-composing';

/** Everything behind the menu: the focus must not get there. */
function covered(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#__docusaurus > :not(.navbar), .navbar > .navbar__inner')];
}

export default function NavbarMobileSidebar(): ReactNode {
  const {shown, toggle} = useNavbarMobileSidebar();
  const {shown: showsPages} = useNavbarSecondaryMenu();
  const opener = useRef<Element>(null);
  useLayoutEffect(() => {
    if (!shown) {
      // After a link was followed, the theme has moved the focus to the top of the new page.
      if (opener.current instanceof HTMLElement && document.activeElement?.closest('.navbar-sidebar')) {
        opener.current.focus();
      }
      return undefined;
    }
    opener.current = document.activeElement;
    const behind = covered();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !isComposing(event) && !document.querySelector('dialog[open]')) {
        event.preventDefault();
        toggle();
      }
    };
    document.querySelector<HTMLElement>('.navbar-sidebar__close')?.focus();
    for (const part of behind) part.inert = true;
    // The search closes on the same key: ask whether it is open before it handles the key.
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      for (const part of behind) part.inert = false;
    };
  }, [shown, toggle]);
  // "Back to main menu" hides its own half of the menu, and the focus with it.
  useLayoutEffect(() => {
    if (shown && !showsPages && document.activeElement?.closest('[inert]')) {
      document.querySelector<HTMLElement>('.navbar-sidebar__item:not([inert]) a')?.focus();
    }
  }, [shown, showsPages]);
  return <MobileSidebar />;
}
