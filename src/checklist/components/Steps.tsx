// The steps: what comes next, and the checklist by phase, each step with its tick box and who does it.
import Link from '@docusaurus/Link';
import {Badge} from '../../components/Badge';
import {Button, Unseen} from '../../components/Button';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {feeExamples} from '../../fees/fee-examples';
import {confirmedYear} from '../../fees/prices';
import {registrationKindWords} from '../../notices/notice-words';
import {reasonsOf} from '../../notices/registration';
import {type Block, nextSteps, type Step} from '../checklist';
import {estimatorAddress} from '../fee-preset';
import {mailKindOfStep} from '../mail-layout';
import {actorMessages, phaseMessages, resultMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import {type Actor, estimatorPage, keyCheckPage, phases, type StepMessages} from '../step';
import {expectedInWords} from './as-text';
import {Coded} from './asked';
import styles from './Checklist.module.css';
import {type AtTheClock, type OnWrite, type Shown, stepElementId} from './shown';

type StepProps = {step: Step; shown: Shown; onWrite: OnWrite};

/** More than these would be the list itself. */
const MOST_OTHERS = 4;

export function NextUp({shown, onWrite}: {shown: Shown; onWrite: OnWrite}) {
  const t = useLocalized();
  const {list, done, numbers} = shown;
  const [next, ...others] = nextSteps(list.steps, done);
  const isAllDone = list.steps.every(({id}) => done.has(id));
  return (
    <section className="ui-card">
      <h3>{t(resultMessages.whatNext)}</h3>
      {next ? (
        <>
          <p>
            <b>
              {numbers.get(next.id)}. {t(stepMessages[next.id].title)}
            </b>{' '}
            <Who actor={next.actor} />
          </p>
          <StepBody step={next} shown={shown} onWrite={onWrite} />
          {others.length > 0 && (
            <>
              <p>{t(resultMessages.alsoNow)}</p>
              <ul>
                {others.slice(0, MOST_OTHERS).map(({id, actor}) => (
                  <li key={id}>
                    <a href={`#${stepElementId(id)}`}>
                      {numbers.get(id)}. {t(stepMessages[id].title)}
                    </a>{' '}
                    <Who actor={actor} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <p>{isAllDone ? <Badge tone="ok">{t(resultMessages.allDone)}</Badge> : t(resultMessages.allWait)}</p>
      )}
    </section>
  );
}

/** What steps wait for, each kind of registration once. */
function blocksOf(steps: readonly Step[]): Block[] {
  const all = steps.flatMap(({blocks}) => blocks);
  return all.filter(({kind}, index) => all.findIndex((block) => block.kind === kind) === index);
}

type PhaseListProps = {shown: Shown; onTick: (step: string) => void; onWrite: OnWrite};

/** The checklist by phase: each step with its tick box and who does it. */
export function PhaseList({shown, onTick, onWrite}: PhaseListProps) {
  const t = useLocalized();
  const {list, done, numbers} = shown;
  const [next] = nextSteps(list.steps, done);
  return phases.map((phase) => {
    const steps = list.steps.filter((step) => step.phase === phase);
    return (
      steps.length > 0 && (
        <section key={phase}>
          <h3>{t(phaseMessages[phase])}</h3>
          {phase === 'reopened' && <Blocks blocks={blocksOf(steps)} clock={shown.clock} />}
          <ol className={`ui-rows ${styles.steps}`}>
            {steps.map((step) => {
              const isDone = done.has(step.id);
              return (
                <li
                  key={step.id}
                  id={stepElementId(step.id)}
                  data-step={step.id}
                  data-state={isDone ? 'done' : step.blocks.length > 0 ? 'blocked' : undefined}
                  aria-current={step.id === next?.id ? 'step' : undefined}
                >
                  <label className="ui-tick">
                    <input type="checkbox" checked={isDone} onChange={() => onTick(step.id)} />
                    <span>
                      {numbers.get(step.id)}. {t(stepMessages[step.id].title)}
                    </span>
                  </label>
                  <span className="ui-buttons">
                    {step.blocks.length > 0 && !isDone && <Badge tone="limit">{t(resultMessages.waits)}</Badge>}
                    <Who actor={step.actor} />
                  </span>
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

/** What a step asks for: what to do, what to have at hand, how long it takes, what it waits for, and where it leads. */
function StepBody({step, shown, onWrite}: StepProps) {
  const t = useLocalized();
  const locale = useLocale();
  const {todo, needed = [], time}: StepMessages = stepMessages[step.id];
  const expected = shown.dates.get(step.id);
  return (
    <div className={styles.body}>
      {/* After the reopening, the phase says it once for all. */}
      {step.phase !== 'reopened' && <Blocks blocks={step.blocks} clock={shown.clock} />}
      <ul>
        {[todo].flat().map((text) => (
          <li key={t(text)}>
            <Coded text={t(text)} />
          </li>
        ))}
      </ul>
      {needed.length > 0 && (
        <p>
          <b>{t(resultMessages.needed)}</b>{' '}
          {needed.map((text, index) => (
            <span key={t(text)}>
              {index > 0 && (locale === 'ja' ? '、' : '; ')}
              <Coded text={t(text)} />
            </span>
          ))}
        </p>
      )}
      {(time || expected) && (
        <p>
          <b>{t(resultMessages.time)}</b> {time && t(time)}
          {expected && <strong> {expectedInWords(expected, locale)}</strong>}
        </p>
      )}
      <Links step={step} shown={shown} onWrite={onWrite} />
    </div>
  );
}

function Links({step: {id, page, tool}, shown, onWrite}: StepProps) {
  const t = useLocalized();
  return (
    <p className="ui-buttons">
      <Link to={page}>
        {t(resultMessages.page)}
        <Unseen> ({t(stepMessages[id].title)})</Unseen>
      </Link>
      {tool === 'key-check' && <Link to={keyCheckPage}>{t(resultMessages.keyCheck)}</Link>}
      {tool === 'estimator' && (
        <Link to={estimatorAddress(estimatorPage, shown.list.answers, feeExamples, confirmedYear)}>
          {t(resultMessages.estimator)}
        </Link>
      )}
      {tool === 'mail' && (
        <Button kind="plain" onClick={() => onWrite('mail', mailKindOfStep(id))}>
          {t(resultMessages.writeMail)}
        </Button>
      )}
      {tool === 'forward' && (
        <Button kind="plain" onClick={() => onWrite('forward')}>
          {t(resultMessages.writeForward)}
        </Button>
      )}
    </p>
  );
}

/** What steps must wait for: the kinds of registration that are closed now, and the notices about it. */
function Blocks({blocks, clock}: {blocks: readonly Block[]; clock: AtTheClock}) {
  const t = useLocalized();
  return blocks.map(({kind, because}) => (
    <p key={kind} className="ui-callout">
      {t(resultMessages.waitsFor, {kind: t(registrationKindWords[kind].name)})}{' '}
      <NoticeLinks slugs={because} clock={clock} />
    </p>
  ));
}

/** A notice that a later one carries on is left to that one. */
export function NoticeLinks({slugs, clock}: {slugs: readonly string[]; clock: AtTheClock}) {
  return reasonsOf(clock.notices, slugs).map(({slug, title}) => (
    <Link key={slug} to={`/blog/${slug}/`}>
      {title}
    </Link>
  ));
}

/** Who does a step. */
function Who({actor}: {actor: Actor}) {
  const t = useLocalized();
  return <span className={styles.who}>{t(actorMessages[actor])}</span>;
}
