// The heads of the columns in tables about billing terms, so that a term's dates are called the same everywhere.
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

const heads = {
  term: () => translate({id: 'termTable.term', message: '期'}),
  closes: () => translate({id: 'termTable.closes', message: '締め'}),
  invoice: () => translate({id: 'termTable.invoice', message: '請求書の送付'}),
  due: () => translate({id: 'termTable.due', message: '支払期限'}),
  fee: () => translate({id: 'feeExample.fee', message: '料金（税込）'}),
};

/** The words of a head. */
export const termHead = (of: keyof typeof heads): string => heads[of]();

/** One head of a column; that of amounts stands at the right, as they do. */
export function TermHead({of}: {of: keyof typeof heads}): ReactNode {
  return (
    <th scope="col" className={of === 'fee' ? 'number' : undefined}>
      {termHead(of)}
    </th>
  );
}
