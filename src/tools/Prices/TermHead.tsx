// The heads of the columns in tables about billing terms, so that a term's dates are called the same everywhere.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

const heads = {
  term: <Translate id="termTable.term">期</Translate>,
  closes: <Translate id="termTable.closes">締め</Translate>,
  invoice: <Translate id="termTable.invoice">請求書の送付</Translate>,
  due: <Translate id="termTable.due">支払期限</Translate>,
  fee: <Translate id="feeExample.fee">料金（税込）</Translate>,
};

/** One head of a column; that of amounts stands at the right, as they do. */
export function TermHead({of}: {of: keyof typeof heads}): ReactNode {
  return (
    <th scope="col" className={of === 'fee' ? 'number' : undefined}>
      {heads[of]}
    </th>
  );
}
