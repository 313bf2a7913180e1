// How much is done, and whether the ticks stay on this computer.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import {Button} from '../../components/Button';
import styles from './ChecklistResult.module.css';
import type {Shown} from './shown';
import type {Ticks} from './useTicks';

export function TickBar({shown: {list, done}, ticks}: {shown: Shown; ticks: Ticks}): ReactNode {
  const id = useId();
  return (
    <div className={styles.tickBar}>
      <p id={id} role="status">
        <Translate id="checklist.done" values={{done: done.size, all: list.steps.length}}>
          {'{all}個の手順のうち、{done}個が済みました。'}
        </Translate>
      </p>
      <progress className={styles.progress} aria-labelledby={id} value={done.size} max={list.steps.length} />
      <div className={styles.keep}>
        <label>
          <input type="checkbox" checked={ticks.keeps} onChange={(event) => ticks.setKeeps(event.target.checked)} />
          <span>
            <Translate id="checklist.keep">答えと印をこの端末に残す</Translate>
          </span>
        </label>
        {ticks.keeps && (
          <Button kind="plain" onClick={() => ticks.setKeeps(false)}>
            <Translate id="checklist.forget">端末から消す</Translate>
          </Button>
        )}
      </div>
      <p className={styles.hint}>
        <Translate id="checklist.keepHint">
          印は、残さなければページを閉じると消えます。共用の端末では残さないでください。
        </Translate>{' '}
        <span role="status">
          {ticks.isRefused && <Translate id="checklist.keepRefused">このブラウザの設定では残せません。</Translate>}
        </span>
      </p>
    </div>
  );
}
