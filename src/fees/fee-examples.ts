// The worked examples of fees that pages show. Their amounts are computed, never written.
import {dayNumber, isoDate} from '../lib/civil-date';
import type {Localized} from '../lib/localized';
import type {Plan, PlanLine} from './plan';
import {termsOf} from './term';

type PeriodLine = Extract<PlanLine, {start: string}>;
type WithoutDates<L> = L extends PeriodLine ? Omit<L, 'start' | 'end'> : never;

/** A line of an example: a plan's line that starts on 1 April and runs so many days, or the whole fiscal year. */
type ExampleLine = WithoutDates<PeriodLine> & {days: number | 'whole-year'};

export type FeeExample = {
  /** Used in addresses and pages; never changes. */
  name: string;
  /** The plan in words. */
  description: Localized;
  lines: readonly ExampleLine[];
};

export function planOfExample(example: FeeExample, fiscalYear: number): Plan {
  const terms = termsOf(fiscalYear);
  const {start} = terms[0];
  const lines = example.lines.map(({days, ...line}) => ({
    ...line,
    start,
    end: days === 'whole-year' ? terms[2].end : isoDate(dayNumber(start) + days - 1),
  }));
  return {fiscalYear, lines};
}

export const feeExamples: readonly FeeExample[] = [
  {
    name: 'general-storage-31tb',
    description: {
      ja: '一般解析区画の高速ストレージ31 TBを、年度の初めから終わりまで使う',
      en: '31 TB of high-speed storage in the general analysis division, for the whole fiscal year',
    },
    lines: [{service: 'storage-general', quantities: ['31'], days: 'whole-year'}],
  },
  {
    name: 'personal-storage-25tb',
    description: {
      ja: '個人ゲノム解析区画の高速ストレージ25 TBを、年度の初めから終わりまで使う',
      en: '25 TB of high-speed storage in the personal genome analysis division, for the whole fiscal year',
    },
    lines: [{service: 'storage-personal', quantities: ['25'], days: 'whole-year'}],
  },
  {
    name: 'group-cloud-25tb',
    description: {
      ja: 'DDBJグループクラウドの1プロジェクトで25 TBを、年度の初めから終わりまで使う',
      en: 'One DDBJ Group Cloud project with 25 TB, for the whole fiscal year',
    },
    lines: [{service: 'group-cloud', projects: '1', storageTb: '25', days: 'whole-year'}],
  },
  {
    name: 'b200-90-days',
    description: {
      ja: '個人ゲノム解析区画でアクセラレータ最適化ノード Type 1（B200）1単位を、4月1日から90日間占有する',
      en:
        'Dedicated use of one unit of accelerator optimized node Type 1 (B200) in the personal genome analysis ' +
        'division, for 90 days from 1 April',
    },
    lines: [{service: 'dedicated-personal', node: 'accelerator-1', quantities: ['1'], days: 90}],
  },
];
