// What a step asks for: what to do, what to have at hand, how long it takes, what it waits for, and where it leads.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Button, Unseen} from '../../components/Button';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {feeExamples} from '../../fees/fee-examples';
import {confirmedYear} from '../../fees/prices';
import type {Answers} from '../answers';
import type {Step} from '../checklist';
import {estimatorPage, keyCheckPage, stepLinks} from '../checklist-links';
import {estimatorAddress} from '../fee-preset';
import {mailKindOfStep} from '../mail-layout';
import {stepWords} from '../messages/steps';
import type {StepLink, StepWords} from '../words';
import {Blocks} from './Blocks';
import {Coded} from './Coded';
import {expectedInWords} from './dates-in-words';
import styles from './StepCard.module.css';
import type {Shown} from './shown';
import type {OnWrite} from './TakeAway';

type Props = {step: Step; shown: Shown; onWrite: OnWrite};

export function StepBody({step, shown, onWrite}: Props): ReactNode {
  const t = useLocalized();
  const locale = useLocale();
  const {todo, needed = [], time}: StepWords = stepWords[step.id];
  const expected = shown.dates.get(step.id);
  return (
    <div className={styles.body}>
      {/* After the reopening, the phase says it once for all. */}
      {step.phase !== 'reopened' && <Blocks blocks={step.blocks} clock={shown.clock} />}
      <ul className={styles.todo}>
        {todo.map((text) => (
          <li key={text.ja}>
            <Coded text={t(text)} />
          </li>
        ))}
      </ul>
      {needed.length > 0 && (
        <p>
          <span className={styles.what}>
            <Translate id="checklist.needed">用意するもの</Translate>
          </span>{' '}
          {needed.map((text, index) => (
            <span key={text.ja}>
              {index > 0 && (locale === 'ja' ? '、' : '; ')}
              <Coded text={t(text)} />
            </span>
          ))}
        </p>
      )}
      {(time || expected) && (
        <p>
          <span className={styles.what}>
            <Translate id="checklist.time">かかる時間</Translate>
          </span>{' '}
          {time && t(time)}
          {expected && <strong className={styles.expected}>{expectedInWords(expected, locale)}</strong>}
        </p>
      )}
      <Links step={step} answers={shown.list.answers} onWrite={onWrite} />
    </div>
  );
}

function Links({step: {id}, answers, onWrite}: {step: Step; answers: Answers; onWrite: OnWrite}): ReactNode {
  const t = useLocalized();
  const {page, tool}: StepLink = stepLinks[id];
  return (
    <p className={styles.links}>
      <Link to={page}>
        <Translate id="checklist.page">くわしい説明</Translate>
        <Unseen> ({t(stepWords[id].title)})</Unseen>
      </Link>
      {tool === 'key-check' && (
        <Link to={keyCheckPage}>
          <Translate id="checklist.keyCheck">公開鍵を確かめる</Translate>
        </Link>
      )}
      {tool === 'estimator' && (
        <Link to={estimatorAddress(estimatorPage, answers, feeExamples, confirmedYear)}>
          <Translate id="checklist.estimator">料金を見積もる</Translate>
        </Link>
      )}
      {tool === 'mail' && (
        <Button kind="plain" onClick={() => onWrite('mail', mailKindOfStep(id))}>
          <Translate id="checklist.writeMail">メールを作る</Translate>
        </Button>
      )}
      {tool === 'forward' && (
        <Button kind="plain" onClick={() => onWrite('forward')}>
          <Translate id="checklist.writeForward">責任者に送る文を見る</Translate>
        </Button>
      )}
    </p>
  );
}
