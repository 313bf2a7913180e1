// Two plans side by side: A is one that a person kept, B is what stands in the form now, and goes on changing.
import Translate from '@docusaurus/Translate';
import {memo, type ReactNode, useEffect, useId, useMemo, useRef, useState} from 'react';
import {tariffs} from '../../data/tariffs';
import type {Side} from '../../domain/fees/compare';
import type {Plan} from '../../domain/fees/plan';
import {sharedText} from '../../domain/fees/share';
import {Button} from '../../ui/Button';
import {useLocale} from '../../ui/useLocalized';
import {yenInWords} from '../Prices/yen';
import {ComparedTable} from './ComparedTable';
import styles from './ComparePlans.module.css';
import {compared, sideOfText, verdictOf} from './compared';
import {keepPlanText, keptPlanText} from './kept-plan';
import type {WorkedOut} from './worked-out';

type Props = {
  /** The form's plan; without it, or while it has no line, there is nothing to keep or to compare. */
  worked: WorkedOut | undefined;
  /** Puts a plan into the form. */
  onTake: (plan: Plan) => void;
};

/** One button until a plan is kept as A, then the comparison. */
export const ComparePlans = memo(function ComparePlans({worked, onTake}: Props): ReactNode {
  const title = useId();
  const [text, setText] = useState<string>();
  // The button that was pressed goes away with the change: the keyboard goes on at what came in its place.
  const moved = useRef(false);
  const goOn = (element: HTMLElement | null): void => {
    if (element && moved.current) {
      moved.current = false;
      element.focus();
    }
  };
  useEffect(() => setText(keptPlanText()), []);
  const a = useMemo(() => (text === undefined ? undefined : sideOfText(text, tariffs)), [text]);
  const hasA = a !== undefined;
  const b = worked && worked.plan.lines.length > 0 ? worked : undefined;
  const keep = (plan: Plan | undefined): void => {
    const next = plan && sharedText(plan);
    // Without a plan in the form nothing comes in place of the panel.
    moved.current = hasA ? next === undefined && b !== undefined : next !== undefined;
    setText(next);
    keepPlanText(next);
  };

  if (!a) {
    return (
      b && (
        <p className={styles.start}>
          <Button ref={goOn} onClick={() => keep(b.plan)}>
            <Translate id="compare.keep">いまの計画をAとして覚える</Translate>
          </Button>
        </p>
      )
    );
  }
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <p id={title} ref={goOn} className={styles.title} tabIndex={-1}>
        <Translate id="compare.title">計画AとBを比べる</Translate>
      </p>
      <p className={styles.hint}>
        <Translate id="compare.what">
          Aは覚えた計画、Bはいまフォームにある計画です。Aはこのタブの中だけにあり、どこにも送りません。
        </Translate>
      </p>
      {b ? (
        <Comparison a={a} b={b} />
      ) : (
        <p className={styles.problem} role="status">
          <Translate id="compare.noB">フォームに計算できる行がないので、まだ比べられません。</Translate>
        </p>
      )}
      <p className={styles.actions}>
        <Button onClick={() => onTake(a.plan)}>
          <Translate id="compare.take">Aをフォームに戻す</Translate>
        </Button>
        {b && (
          <>
            <Button
              onClick={() => {
                keep(b.plan);
                onTake(a.plan);
              }}
            >
              <Translate id="compare.swap">AとBを入れ替える</Translate>
            </Button>
            <Button onClick={() => keep(b.plan)}>
              <Translate id="compare.keepInstead">いまの計画をAとして覚え直す</Translate>
            </Button>
          </>
        )}
        <Button onClick={() => keep(undefined)}>
          <Translate id="compare.forget">Aを忘れる</Translate>
        </Button>
      </p>
    </section>
  );
});

function Comparison({a, b}: {a: Side; b: WorkedOut}): ReactNode {
  const locale = useLocale();
  const rows = useMemo(() => compared(a, b), [a, b]);
  const {code, yen} = verdictOf(b.estimate.total - a.estimate.total);
  const left = b.problems.size;
  return (
    <>
      <div aria-live="polite">
        <p className={styles.verdict}>
          {code === 'same' && <Translate id="compare.same">AとBは同じ料金です</Translate>}
          {code === 'b-costs-less' && (
            <Translate id="compare.less" values={{yen: yenInWords(yen, locale)}}>
              {'Bのほうが{yen}安い'}
            </Translate>
          )}
          {code === 'b-costs-more' && (
            <Translate id="compare.more" values={{yen: yenInWords(yen, locale)}}>
              {'Bのほうが{yen}高い'}
            </Translate>
          )}
        </p>
        {left > 0 && (
          <p className={styles.problem}>
            <Translate id="compare.leftOut" values={{left}}>
              {'入力が終わっていない{left}行は、Bに入っていません。'}
            </Translate>
          </p>
        )}
      </div>
      <ComparedTable rows={rows} years={[a.plan.fiscalYear, b.plan.fiscalYear]} />
    </>
  );
}
