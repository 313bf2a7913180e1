// What comes next, before everything else.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Badge} from '../../components/Badge';
import {useLocalized} from '../../components/useLocalized';
import {nextSteps} from '../checklist';
import {stepWords} from '../messages/steps';
import {ActorBadge} from './ActorBadge';
import styles from './ChecklistResult.module.css';
import {StepBody} from './StepBody';
import {type Shown, stepElementId} from './shown';
import type {OnWrite} from './TakeAway';

/** More than these would be the list itself. */
const MOST_OTHERS = 4;

export function NextUp({shown, onWrite}: {shown: Shown; onWrite: OnWrite}): ReactNode {
  const t = useLocalized();
  const {list, done, numbers} = shown;
  const [next, ...others] = nextSteps(list.steps, done);
  const isAllDone = list.steps.every(({id}) => done.has(id));
  return (
    <section className={styles.next}>
      <h3>
        <Translate id="checklist.whatNext">次にすること</Translate>
      </h3>
      {next ? (
        <>
          <p className={styles.nextTitle}>
            <span>
              {numbers.get(next.id)}. {t(stepWords[next.id].title)}
            </span>{' '}
            <ActorBadge actor={next.actor} />
          </p>
          <StepBody step={next} shown={shown} onWrite={onWrite} />
          {others.length > 0 && (
            <>
              <p className={styles.also}>
                <Translate id="checklist.alsoNow">次のことも、今できます。</Translate>
              </p>
              <ul className={styles.others}>
                {others.slice(0, MOST_OTHERS).map(({id, actor}) => (
                  <li key={id}>
                    <a href={`#${stepElementId(id)}`}>
                      {numbers.get(id)}. {t(stepWords[id].title)}
                    </a>{' '}
                    <ActorBadge actor={actor} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <p>
          {isAllDone ? (
            <Badge tone="good">
              <Translate id="checklist.allDone">全部済みました</Translate>
            </Badge>
          ) : (
            <Translate id="checklist.allWait">今できることは済みました。残りは、受付が再開してからです。</Translate>
          )}
        </p>
      )}
    </section>
  );
}
