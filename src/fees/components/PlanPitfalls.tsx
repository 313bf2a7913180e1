// What a person may trip over in this plan, today: said where the plan is, when it happens.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {type ReactNode, useMemo, useState} from 'react';
import {HelpDesk} from '../../components/HelpDesk';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {filledIn} from '../../lib/filled-in';
import {pitfallWords} from '../messages/pitfalls';
import {linesOf, type Pitfall, pitfallsOf} from '../pitfalls';
import styles from './FeeEstimator.module.css';
import {useCircumstances} from './useCircumstances';
import type {WorkedOut} from './worked-out';

/** Said beside the dates themselves. */
const saidAtField: ReadonlySet<Pitfall['code']> = new Set(['dates-clipped', 'line-outside-fiscal-year']);

const AT_ONCE = 6;

/** Nothing where there is nothing to say, and until the reader's clock is known. */
export function PlanPitfalls({worked: {plan, tariff, estimate, numbers}}: {worked: WorkedOut}): ReactNode {
  const circumstances = useCircumstances();
  const pitfalls = useMemo(
    () =>
      circumstances ? pitfallsOf(plan, estimate, tariff, circumstances).filter(({code}) => !saidAtField.has(code)) : [],
    [plan, tariff, estimate, circumstances],
  );
  const [isOpen, setOpen] = useState(false);
  const rest = pitfalls.slice(AT_ONCE);
  return (
    pitfalls.length > 0 && (
      <div className={styles.pitfalls}>
        <PitfallList pitfalls={pitfalls.slice(0, AT_ONCE)} numbers={numbers} />
        {rest.length > 0 && (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              <Translate id="fees.morePitfalls" values={{count: rest.length}}>
                {'ほかに{count}件'}
              </Translate>
            </summary>
            {isOpen && <PitfallList pitfalls={rest} numbers={numbers} />}
          </details>
        )}
        <p className={styles.helpDesk}>
          <Translate id="fees.helpDesk">問い合わせ先:</Translate> <HelpDesk />
        </p>
      </div>
    )
  );
}

function PitfallList({pitfalls, numbers}: {pitfalls: Pitfall[]; numbers: readonly number[]}): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  return (
    <ul>
      {pitfalls.map((pitfall) => (
        <li key={JSON.stringify(pitfall)}>
          <strong>{filledIn(t(pitfallWords[pitfall.code].what), pitfall, locale)}</strong>{' '}
          <LineNumbers lines={linesOf(pitfall)} numbers={numbers} />
          {filledIn(t(pitfallWords[pitfall.code].todo), pitfall, locale)}
          {pitfall.code === 'service-suspended-for-new-users' && (
            <>
              {' '}
              <Link to="/application/registration/">
                <Translate id="fees.registrationState">受付の状況とお知らせ</Translate>
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which lines are meant, by their numbers on the page. */
function LineNumbers({lines, numbers}: {lines: readonly number[]; numbers: readonly number[]}): ReactNode {
  return (
    lines.length > 0 && (
      <span className={styles.hint}>
        <Translate id="fees.aboutLines" values={{lines: lines.map((line) => numbers[line]).join(', ')}}>
          {'（行{lines}）'}
        </Translate>{' '}
      </span>
    )
  );
}
