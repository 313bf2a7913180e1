// The notices in force or coming that touch one service, at the reader's clock.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {services} from '../../data/services';
import {touches} from '../../domain/notices/state';
import {CurrentNotices} from './CurrentNotices';

/** @param of the service's code in src/data/services.ts */
export function ServiceNotices({of}: {of: string}): ReactNode {
  if (!services.some((service) => service.code === of)) {
    throw new Error(`<ServiceNotices of="${of}" />: no such service in src/data/services.ts.`);
  }
  return (
    <>
      <CurrentNotices
        select={(notice) => touches(notice, of, services)}
        none={
          <Translate id="notices.noneForService">
            これに関する、継続中または予定のお知らせはありません。
          </Translate>
        }
      />
      <p>
        <Link to="/blog/">
          <Translate id="notices.all">これまでのお知らせ</Translate>
        </Link>
      </p>
    </>
  );
}
