// What was answered so far; each answer can be changed, and the others are kept.
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Button, Unseen} from '../../components/Button';
import {useLocalized} from '../../components/useLocalized';
import type {Answers, QuestionId} from '../answers';
import styles from './AnswerSummary.module.css';
import {answeredWords} from './asked-words';
import {Coded} from './Coded';

type Props = {
  /** Relevant answers, in the order of the questions. */
  answers: Answers;
  onChange: (id: QuestionId) => void;
};

/** Nothing before the first answer. */
export function AnswerSummary({answers, onChange}: Props): ReactNode {
  const t = useLocalized();
  const given = answeredWords(answers);
  if (given.length === 0) {
    return null;
  }
  return (
    <section aria-label={translate({id: 'checklist.answers', message: '答え'})}>
      <dl className={styles.answers}>
        {given.map(({id, title, label}) => (
          <div key={id} className={styles.row}>
            <dt>{t(title)}</dt>
            <dd>
              <Coded text={t(label)} />
            </dd>
            <dd className={styles.change}>
              <Button kind="plain" onClick={() => onChange(id)}>
                <Translate id="checklist.change">変える</Translate>
                <Unseen> ({t(title)})</Unseen>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
