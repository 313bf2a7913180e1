// The notices in force or coming that touch a page's services, at the reader's clock.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {services} from '../services';
import {touches} from '../state';
import {CurrentNotices} from './CurrentNotices';

/** @param of the services' codes in src/notices/services.ts, separated by spaces */
export function ServiceNotices({of}: {of: string}): ReactNode {
  const codes = of.split(' ');
  for (const code of codes) {
    if (!services.some((service) => service.code === code)) {
      throw new Error(`<ServiceNotices of="${of}" />: no service "${code}" in src/notices/services.ts.`);
    }
  }
  return (
    <>
      <CurrentNotices
        select={(notice) => codes.some((code) => touches(notice, code, services))}
        none={<Translate id="notices.noneForService">これに関する、継続中または予定のお知らせはありません。</Translate>}
      />
      <p>
        <Link to="/blog/">
          <Translate id="notices.all">これまでのお知らせ</Translate>
        </Link>
      </p>
    </>
  );
}
