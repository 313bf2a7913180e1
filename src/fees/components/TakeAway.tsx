// Share, save or print a plan: a link, a table for spreadsheets, paper. All made in the browser.
import Translate, {translate} from '@docusaurus/Translate';
import {memo, type ReactNode, useEffect, useState} from 'react';
import {Button, DownloadButton} from '../../components/Button';
import {CopyText} from '../../components/CopyText';
import {useLocale} from '../../components/useLocalized';
import {csvWords} from '../messages/csv';
import type {Plan} from '../plan';
import {planCsv} from '../plan-csv';
import {planQuery} from '../share';
import styles from './TakeAway.module.css';
import type {WorkedOut} from './worked-out';

/** The address that opens the estimator with the plan. */
function linkOf(plan: Plan): string {
  return `${window.location.origin}${window.location.pathname}${planQuery(plan)}`;
}

/** Nothing is made before it is asked for: typing in a long plan does not wait for it. */
export const TakeAway = memo(function TakeAway({worked}: {worked: WorkedOut}): ReactNode {
  const locale = useLocale();
  const [made, setMade] = useState<{of: WorkedOut; link: string}>();
  const {plan, estimate, tariff} = worked;
  // A link to a plan that has changed since would be taken for one to the plan that is seen.
  useEffect(() => setMade((before) => (before?.of === worked ? before : undefined)), [worked]);
  return (
    <div className={styles.takeAway}>
      <p className={styles.title}>
        <Translate id="fees.takeAway">この見積もりを持ち出す</Translate>
      </p>
      <div className={styles.actions}>
        <Button onClick={() => setMade({of: worked, link: linkOf(plan)})}>
          <Translate id="fees.share">共有リンクを作る</Translate>
        </Button>
        <DownloadButton
          name={`nig-fees-${plan.fiscalYear}.csv`}
          content={() => planCsv(plan, estimate, tariff, csvWords, locale)}
          type="text/csv;charset=utf-8"
        >
          <Translate id="fees.csv">表計算用に保存（CSV）</Translate>
        </DownloadButton>
        <Button onClick={() => window.print()}>
          <Translate id="fees.print">印刷</Translate>
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {made && (
          <Translate id="fees.linkMade">
            リンクを作りました。年度と、計算に入っている行のサービス・数量・期間だけが入っています。名前は入っていません。
          </Translate>
        )}
      </p>
      {made && <CopyText wrap label={translate({id: 'fees.linkLabel', message: '共有リンク'})} text={made.link} />}
    </div>
  );
});
