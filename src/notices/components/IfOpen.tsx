// Parts of a page that hold only while a service is open, or only while it is closed, at the reader's clock.
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {useNow} from '../../components/useNow';
import {isClosed} from '../registration';
import {type ServiceCode, services} from '../services';
import {useBuiltNotices, useNoticesAt} from './useNotices';

/** Until hydration, the state at the newest notice: staff who publish a change build the site anew. */
function useIsOpen(of: ServiceCode): boolean {
  if (!services.some(({code}) => code === of)) {
    throw new Error(`<IfOpen of="${of}"> or <IfClosed of="${of}">: no such service in src/notices/services.ts.`);
  }
  const built = useBuiltNotices();
  const now = useNow();
  const notices = useNoticesAt(now);
  return now !== undefined && notices ? !isClosed(notices, of, now) : !isClosed(built.notices, of, built.after);
}

type Props = {
  /** A service's code in src/notices/services.ts. */
  of: ServiceCode;
  children: ReactNode;
};

/**
 * A fold: open while the service is open, else closed.
 * @param title while the service is open
 * @param later the title while it is closed
 * @param id links to it open the fold
 */
export function IfOpen({of, title, later, id, children}: Props & {title: string; later: string; id?: string}) {
  const {collectAnchor} = useBrokenLinks();
  if (id) collectAnchor(id);
  const isOpen = useIsOpen(of);
  const shown = isOpen ? title : later;
  return (
    <details className="ui-fold" id={id} open={isOpen}>
      <summary>
        <span key={shown}>{shown}</span>
      </summary>
      {children}
    </details>
  );
}

/** Nothing while the service is open. */
export function IfClosed({of, children}: Props) {
  return useIsOpen(of) ? null : children;
}
