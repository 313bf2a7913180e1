// Offers the checklist that the reader kept on this computer.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Button} from '../../components/Button';
import styles from './ApplicationChecklist.module.css';
import type {Ticks} from './useTicks';

/** Nothing where nothing was kept. */
export function KeptBefore({ticks: {keptAnswers, setKeeps}}: {ticks: Ticks}): ReactNode {
  const {pathname} = useLocation();
  if (!keptAnswers) {
    return null;
  }
  return (
    <p className={styles.kept}>
      <Link to={`${pathname}?${keptAnswers}`}>
        <Translate id="checklist.openKept">この端末に残した手順を開く</Translate>
      </Link>
      <Button kind="plain" onClick={() => setKeeps(false)}>
        <Translate id="checklist.forget">端末から消す</Translate>
      </Button>
    </p>
  );
}
