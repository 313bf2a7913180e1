// The billing terms with their dates, and the names that every table about terms uses.
import {DataTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {useNow} from '../../components/useNow';
import {dateInJapan} from '../../lib/civil-date';
import {billingCalendar, termMessages, termNames} from '../messages/terms';
import {fiscalYearOf, termsOf} from '../term';

export function TermTable() {
  const t = useLocalized();
  const now = useNow();
  const today = now === undefined ? undefined : dateInJapan(now);
  const current = today && termsOf(fiscalYearOf(today)).findIndex(({end}) => today <= end);
  return (
    <DataTable
      heads={[termMessages.term, termMessages.closes, termMessages.invoice, termMessages.due].map((head) => t(head))}
      rows={billingCalendar.map(({period, closes, invoice, due}, index) => ({
        key: period.en,
        name: (
          <>
            <TermName index={index} />
            {index === current && <small>{t(termMessages.current)}</small>}
            <small>{t(period)}</small>
          </>
        ),
        cells: [t(closes), t(invoice), t(due)],
      }))}
    />
  );
}

/** What a head of a column is about. */
type Head = keyof typeof termMessages;

/** The head of the column of amounts. */
export const feeHead = (t: ReturnType<typeof useLocalized>): {words: string; isNumber: true} => ({
  words: t(termMessages.fee),
  isNumber: true,
});

/** One head of a column; that of amounts is at the right, as they are. */
export function TermHead({of}: {of: Head}) {
  const t = useLocalized();
  return (
    <th scope="col" className={of === 'fee' ? 'number' : undefined}>
      {t(termMessages[of])}
    </th>
  );
}

/** @param index 0, 1 or 2 */
export function TermName({index}: {index: number}) {
  const t = useLocalized();
  const name = termNames[index];
  return name && t(name);
}
