// What is in force or coming anywhere, for the top page.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {CurrentNotices} from './CurrentNotices';

/** All notices in force or coming at the reader's clock. */
export function GoingOnNow(): ReactNode {
  return (
    <CurrentNotices
      select={() => true}
      none={<Translate id="notices.nothing">停止、障害、予定されたメンテナンスはありません。</Translate>}
    />
  );
}
