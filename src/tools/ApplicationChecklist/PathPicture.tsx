// The picture of the path: one lane for each person, the steps by their numbers; the list below says the same in words.
import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useId, useMemo} from 'react';
import {actorWords} from '../../data/checklist-words/labels';
import {stepWords} from '../../data/checklist-words/steps';
import {nextSteps} from '../../domain/checklist/checklist';
import {pathOf} from '../../domain/checklist/path';
import type {StepId} from '../../domain/checklist/steps';
import {useLocalized} from '../../ui/useLocalized';
import {useScrolls} from '../../ui/useScrolls';
import parts from './ChecklistResult.module.css';
import styles from './PathPicture.module.css';
import {drawingOf, RADIUS} from './path-picture';
import type {Shown} from './shown';

export function PathPicture({shown}: {shown: Shown}): ReactNode {
  const t = useLocalized();
  const id = useId();
  const {list, numbers} = shown;
  const [next] = nextSteps(list.steps, shown.done);
  return (
    <section>
      <h3 className={parts.heading}>
        <Translate id="checklist.path">手順の流れ</Translate>
      </h3>
      <p id={id} className={styles.legend}>
        <Translate id="checklist.pathLegend">
          左から右へ進みます。数字は手順の番号です。塗りつぶしは済んだ手順、太い枠は次の手順、点線は受付の再開を待つ手順です。
        </Translate>
      </p>
      <Picture shown={shown} next={next?.id} describedBy={id} />
      <details className={styles.words}>
        <summary>
          <Translate id="checklist.pathWords">図を文で読む</Translate>
        </summary>
        <ol>
          {list.steps.map((step) => (
            <li key={step.id}>
              {t(actorWords[step.actor])}: {t(stepWords[step.id].title)}
              {step.needs.length > 0 && (
                <span className={styles.after}>
                  {' '}
                  <Translate
                    id="checklist.after"
                    values={{numbers: step.needs.map((need) => numbers.get(need)).join(', ')}}
                  >
                    {'（{numbers}のあと）'}
                  </Translate>
                </span>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Picture({
  shown: {list, done, numbers},
  next,
  describedBy,
}: {
  shown: Shown;
  next: StepId | undefined;
  describedBy: string;
}): ReactNode {
  const t = useLocalized();
  const path = useMemo(() => pathOf(list.steps), [list.steps]);
  const {width, height, lanes, stops, links} = useMemo(() => drawingOf(path), [path]);
  const blocked = new Set(list.steps.filter(({blocks}) => blocks.length > 0).map(({id}) => id));
  const stateOf = (step: StepId): string =>
    done.has(step) ? 'done' : step === next ? 'next' : blocked.has(step) ? 'blocked' : 'open';
  const [frame, scrolls] = useScrolls();
  const label = translate({id: 'checklist.pathLabel', message: '手順の流れの図'});
  return (
    <div
      ref={frame}
      className={styles.frame}
      {...(scrolls && {tabIndex: 0, role: 'group', 'aria-label': label})}
    >
      <svg
        className={styles.picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        aria-describedby={describedBy}
      >
        {lanes.map(({lane, top, height: laneHeight}) => {
          const actor = path.lanes[lane];
          return (
            <g key={actor}>
              <rect
                className={lane % 2 === 0 ? styles.lane : styles.otherLane}
                x={0}
                y={top}
                width={width}
                height={laneHeight}
              />
              <text className={styles.laneName} x={8} y={top + 17}>
                {actor && t(actorWords[actor])}
              </text>
            </g>
          );
        })}
        {links.map(({key, d}) => (
          <path key={key} className={styles.link} d={d} />
        ))}
        {stops.map(({step, x, y}) => (
          <g key={step} className={styles.stop} data-state={stateOf(step)}>
            <circle cx={x} cy={y} r={RADIUS} />
            <text x={x} y={y + 4.5}>
              {numbers.get(step)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
