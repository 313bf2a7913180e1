// Why nothing can be searched now, and what to do.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Button} from '../../components/Button';
import type {LoadProblem} from './load-index';
import styles from './SearchDialog.module.css';

/** `onRetry`: the reader wants it to be tried again. */
export function ProblemText({problem, onRetry}: {problem: LoadProblem; onRetry: () => void}): ReactNode {
  if (problem === 'not-built') {
    return (
      <p role="alert" className={styles.problem}>
        <Translate id="search.notBuilt" values={{command: <code key="command">npm run preview</code>}}>
          {'検索の索引は、サイトをビルドするときに作られます。{command} で開くと検索できます。'}
        </Translate>
      </p>
    );
  }
  return (
    <div role="alert" className={styles.problem}>
      <p>
        <Translate id="search.notReached">
          検索の索引を読み込めませんでした。インターネットへの接続を確かめて、もう一度試してください。
        </Translate>
      </p>
      <Button onClick={onRetry}>
        <Translate id="search.retry">もう一度試す</Translate>
      </Button>
    </div>
  );
}
