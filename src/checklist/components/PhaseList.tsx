// The checklist by phase: each step with its tick box and who does it.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Badge} from '../../components/Badge';
import {useLocalized} from '../../components/useLocalized';
import {type Block, nextSteps, type Step} from '../checklist';
import {phaseWords} from '../messages/labels';
import {stepWords} from '../messages/steps';
import {phases} from '../step';
import {ActorBadge} from './ActorBadge';
import {Blocks} from './Blocks';
import {StepBody} from './StepBody';
import styles from './StepCard.module.css';
import {type Shown, stepElementId} from './shown';
import type {OnWrite} from './TakeAway';

type Props = {shown: Shown; onTick: (step: string) => void; onWrite: OnWrite};

/** What steps wait for, each kind of registration once. */
function blocksOf(steps: readonly Step[]): Block[] {
  const all = steps.flatMap(({blocks}) => blocks);
  return all.filter(({kind}, index) => all.findIndex((block) => block.kind === kind) === index);
}

export function PhaseList({shown, onTick, onWrite}: Props): ReactNode {
  const t = useLocalized();
  const {list, done, numbers} = shown;
  const [next] = nextSteps(list.steps, done);
  return phases.map((phase) => {
    const steps = list.steps.filter((step) => step.phase === phase);
    return (
      steps.length > 0 && (
        <section key={phase}>
          <h3 className={styles.phase}>{t(phaseWords[phase])}</h3>
          {phase === 'reopened' && <Blocks blocks={blocksOf(steps)} clock={shown.clock} />}
          <ol className={styles.steps}>
            {steps.map((step) => {
              const isDone = done.has(step.id);
              return (
                <li
                  key={step.id}
                  id={stepElementId(step.id)}
                  className={styles.step}
                  data-step={step.id}
                  data-state={isDone ? 'done' : step.blocks.length > 0 ? 'blocked' : undefined}
                  aria-current={step.id === next?.id ? 'step' : undefined}
                >
                  <div className={styles.head}>
                    <label className={styles.tick}>
                      <input type="checkbox" checked={isDone} onChange={() => onTick(step.id)} />
                      <span>
                        {numbers.get(step.id)}. {t(stepWords[step.id].title)}
                      </span>
                    </label>
                    <span className={styles.badges}>
                      {step.blocks.length > 0 && !isDone && (
                        <Badge tone="attention">
                          <Translate id="checklist.waits">再開を待つ</Translate>
                        </Badge>
                      )}
                      <ActorBadge actor={step.actor} />
                    </span>
                  </div>
                  {!isDone && <StepBody step={step} shown={shown} onWrite={onWrite} />}
                </li>
              );
            })}
          </ol>
        </section>
      )
    );
  });
}
