// The billing terms with their dates, and the names that every table about terms uses.
import {CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {useToday} from '../../components/useNow';
import {billingCalendar, termMessages, termNames} from '../messages/terms';
import {fiscalYearOf, termsOf} from '../term';

export function TermTable() {
  const t = useLocalized();
  const today = useToday();
  const current = today && termsOf(fiscalYearOf(today)).findIndex(({end}) => today <= end);
  return (
    <CardTable
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

/** @param index 0, 1 or 2 */
export function TermName({index}: {index: number}) {
  const t = useLocalized();
  const name = termNames[index];
  return name && t(name);
}
