// Where the reader cannot have now what they asked for: why, and what to do instead. Nobody is left without a way on.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {answersQuery} from '../address';
import type {Answers, QuestionId} from '../answers';
import {deadEndWords} from '../messages/dead-ends';
import {stepWords} from '../messages/steps';
import {answerWords} from './asked-words';
import styles from './ChecklistResult.module.css';
import {NoticeLinks} from './NoticeLinks';
import {type Shown, stepElementId} from './shown';

/** Nothing where the reader can have what they asked for. */
export function DeadEnds({shown: {list, clock}}: {shown: Shown}): ReactNode {
  const t = useLocalized();
  return list.deadEnds.map(({id, because, next, alternatives}) => {
    const words = deadEndWords[id];
    return (
      <section key={id} className={styles.deadEnd}>
        <h3>{t(words.title)}</h3>
        <p>
          {t(words.why)} <NoticeLinks slugs={because} clock={clock} />
        </p>
        <p>{t(words.next)}</p>
        <ul>
          {next.map((step) => (
            <li key={step}>
              <a href={`#${stepElementId(step)}`}>{t(stepWords[step].title)}</a>
            </li>
          ))}
          {alternatives.map((other) => (
            <li key={answersQuery(other)}>
              <OtherWay from={list.answers} to={other} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** A link to the checklist with other answers, named by the answer that is changed. */
function OtherWay({from, to}: {from: Answers; to: Answers}): ReactNode {
  const t = useLocalized();
  const {pathname} = useLocation();
  const changed = (Object.keys(to) as QuestionId[]).find((id) => to[id] !== undefined && to[id] !== from[id]);
  const code = changed && to[changed];
  if (!changed || !code) {
    return null;
  }
  return (
    <Link to={`${pathname}?${answersQuery(to)}`}>
      <Translate id="checklist.otherWay" values={{answer: t(answerWords(changed, code).label)}}>
        {'「{answer}」を選んだときの手順を見る'}
      </Translate>
    </Link>
  );
}
