// Asks before the page is left with something typed: nothing is stored, so it would be lost.
import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';

/**
 * Guards the page while `isTyped`, against links inside the site as well as against closing the tab.
 * @param question what a link inside the site asks; a browser has words of its own for the rest
 */
export function useLeaveGuard(isTyped: boolean, question: string): void {
  const history = useHistory();
  useEffect(() => {
    if (!isTyped) {
      return;
    }
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    // A part of the same page is no other page.
    const free = history.block(({pathname}) => (pathname === window.location.pathname ? undefined : question));
    return () => {
      window.removeEventListener('beforeunload', ask);
      free();
    };
  }, [isTyped, question, history]);
}
