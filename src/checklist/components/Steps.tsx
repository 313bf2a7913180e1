// The steps by stage: what is done is folded, only the current step is open, and what is optional or only for later is
// in groups of its own.
import Link from '@docusaurus/Link';
import {useEffect, useId, useRef} from 'react';
import {Button, VisuallyHidden} from '../../components/Button';
import {Icon} from '../../components/Icon';
import {useLocalized} from '../../components/useLocalized';
import {registrationKindLabels} from '../../notices/notice-labels';
import {reasonsOf} from '../../notices/registration';
import {type Block, nextSteps, type Step, stepsNow} from '../checklist';
import {divisionOf} from '../conditions';
import {mailKindOfStep} from '../mail-layout';
import {actorMessages, phaseMessages, resultMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import {estimatorPage, keyCheckPage, type Phase, phases, type StepMessages, stages} from '../step';
import {Coded} from './asked';
import styles from './Checklist.module.css';
import {type AtTheClock, actorOf, type OnWrite, type Shown, stepElementId, timeOf} from './shown';

type Group = {phase: Phase; steps: Step[]; ticked: number};

/** The phases that have steps. */
function groupsOf({list, done}: Shown, of: readonly Phase[]): Group[] {
  return of.flatMap((phase) => {
    const steps = list.steps.filter((step) => step.phase === phase);
    return steps.length === 0 ? [] : [{phase, steps, ticked: steps.filter(({id}) => done.has(id)).length}];
  });
}

/** The step that is open. */
export function currentStep({list, done}: Shown): Step | undefined {
  return nextSteps(stepsNow(list.steps), done)[0];
}

/** Where the user is: the stages with their counts; on a phone, bars and one line. */
export function StageBar({shown}: {shown: Shown}) {
  const t = useLocalized();
  const current = currentStep(shown)?.phase;
  const groups = groupsOf(shown, stages);
  const number = groups.findIndex(({phase}) => phase === current) + 1;
  return (
    <>
      <ol className={`ui-plain ${styles.stages}`} aria-label={t(resultMessages.stages)}>
        {groups.map(({phase, steps, ticked}) => (
          <li
            key={phase}
            data-state={ticked === steps.length ? 'done' : undefined}
            aria-current={phase === current ? 'true' : undefined}
          >
            <b>{t(phaseMessages[phase])}</b>
            <Count ticked={ticked} all={steps.length} />
          </li>
        ))}
      </ol>
      {current && (
        <p className={styles.stage} aria-hidden="true">
          <b key={current}>{t(phaseMessages[current])}</b>{' '}
          <span key={number}>{t(resultMessages.stage, {number, all: groups.length})}</span>
        </p>
      )}
    </>
  );
}

function Count({ticked, all}: {ticked: number; all: number}) {
  return <small key={`${ticked}/${all}`}>{`${ticked} / ${all}`}</small>;
}

type Props = {shown: Shown; onTick: (step: string) => void; onWrite: OnWrite};

export function StepGroups({shown, onTick, onWrite}: Props) {
  const t = useLocalized();
  const current = currentStep(shown)?.id;
  const hasTicked = useRef(false);
  const {done} = shown;
  // What was pressed may have gone with its stage or step: the focus goes on to the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a tick
  useEffect(() => {
    const focused = document.activeElement;
    if (hasTicked.current && (!focused || focused === document.body || !focused.checkVisibility())) {
      document.querySelector<HTMLElement>('[aria-current=step] input')?.focus();
    }
    hasTicked.current = false;
  }, [done]);
  const tick = (id: string): void => {
    hasTicked.current = true;
    onTick(id);
  };
  return groupsOf(shown, phases).map(({phase, steps, ticked}) => {
    const isStage = stages.some((stage) => stage === phase);
    return (
      <details key={phase} className={`ui-fold ${styles.group}`} open={isStage && ticked < steps.length}>
        <summary data-state={ticked === steps.length ? 'done' : undefined}>
          <h3>{t(phaseMessages[phase])}</h3>
          <Count ticked={ticked} all={steps.length} />
        </summary>
        {phase === 'reopened' && <Blocks blocks={blocksOf(steps)} clock={shown.clock} />}
        <ol className={`ui-rows ${styles.steps}`}>
          {steps.map((step) => (
            <StepItem
              key={step.id}
              step={step}
              shown={shown}
              isCurrent={step.id === current}
              onTick={tick}
              onWrite={onWrite}
            />
          ))}
        </ol>
      </details>
    );
  });
}

type ItemProps = Props & {step: Step; isCurrent: boolean};

function StepItem({step, shown, isCurrent, onTick, onWrite}: ItemProps) {
  const t = useLocalized();
  const title = useId();
  const {id} = step;
  const isDone = shown.done.has(id);
  const time = timeOf(id, shown.list);
  const {icon, label} = actorOf(step, shown.list);
  return (
    <li
      id={stepElementId(id)}
      data-step={id}
      data-state={isDone ? 'done' : undefined}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <label className="ui-tick">
        <input type="checkbox" aria-labelledby={title} checked={isDone} onChange={() => onTick(id)} />
      </label>
      <details open={isCurrent}>
        <summary>
          <b id={title}>{`${shown.numbers.get(id)}. ${t(stepMessages[id].title).replaceAll('`', '')}`}</b>
          <span className="ui-who">
            {time && <span>{t(time)}</span>}
            <Icon name={icon} />
            <span>{t(actorMessages[label])}</span>
          </span>
        </summary>
        <StepBody step={step} shown={shown} isCurrent={isCurrent} onTick={onTick} onWrite={onWrite} />
      </details>
    </li>
  );
}

/** What a step asks for: what to do, what to have at hand, and where it leads. */
function StepBody({step, shown, isCurrent, onTick, onWrite}: ItemProps) {
  const t = useLocalized();
  const {todo, inDivision, needed = []}: StepMessages = stepMessages[step.id];
  const {id, page, tool} = step;
  return (
    <div className={styles.body}>
      {[todo, inDivision?.[divisionOf(shown.list.answers)] ?? []].flat().map((text) => (
        <p key={t(text)}>
          <Coded text={t(text)} />
        </p>
      ))}
      {needed.length > 0 && (
        <>
          <p>
            <b>{t(resultMessages.needed)}</b>
          </p>
          <ul>
            {needed.map((text) => (
              <li key={t(text)}>
                <Coded text={t(text)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="ui-buttons">
        {tool === 'mail' && (
          <Button kind={isCurrent ? 'main' : 'button'} onClick={() => onWrite('mail', mailKindOfStep(id))}>
            <Icon name="mail" />
            {t(resultMessages.writeMail)}
          </Button>
        )}
        {tool === 'forward' && (
          <Button kind={isCurrent ? 'main' : 'button'} onClick={() => onWrite('forward')}>
            <Icon name="pen" />
            {t(resultMessages.forward)}
          </Button>
        )}
        {isCurrent && (
          <Button onClick={() => onTick(id)}>
            <Icon name="check" />
            {t(resultMessages.markDone)}
          </Button>
        )}
        {tool === 'key-check' && <Link to={keyCheckPage}>{t(resultMessages.keyCheck)}</Link>}
        {tool === 'estimator' && <Link to={estimatorPage}>{t(resultMessages.estimator)}</Link>}
        <Link to={page}>
          {t(resultMessages.page)}
          <VisuallyHidden> ({t(stepMessages[id].title)})</VisuallyHidden>
        </Link>
      </p>
    </div>
  );
}

/** What steps wait for, each kind of registration once. */
function blocksOf(steps: readonly Step[]): Block[] {
  const all = steps.flatMap(({blocks}) => blocks);
  return all.filter(({kind}, index) => all.findIndex((block) => block.kind === kind) === index);
}

/** What steps must wait for: the kinds of registration that are closed now, and the notices about it. */
function Blocks({blocks, clock}: {blocks: readonly Block[]; clock: AtTheClock}) {
  const t = useLocalized();
  return blocks.map(({kind, because}) => (
    <p key={kind} className="ui-callout">
      {t(resultMessages.waitsFor, {kind: t(registrationKindLabels[kind])})}{' '}
      <NoticeLinks slugs={because} clock={clock} />
    </p>
  ));
}

/** A notice that a later one continues is left to that one. */
export function NoticeLinks({slugs, clock}: {slugs: readonly string[]; clock: AtTheClock}) {
  return reasonsOf(clock.notices, slugs).map(({slug, title}) => (
    <Link key={slug} to={`/blog/${slug}/`}>
      {title}
    </Link>
  ));
}
