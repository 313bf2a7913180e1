// Who does a step: the word says it, the look only helps.
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {actorWords} from '../messages/labels';
import type {Actor} from '../step';
import styles from './ActorBadge.module.css';

const looks: Record<Actor, string | undefined> = {
  applicant: styles.applicant,
  'responsible-person': styles.responsible,
  centre: styles.centre,
};

export function ActorBadge({actor}: {actor: Actor}): ReactNode {
  const t = useLocalized();
  return <span className={clsx(styles.actor, looks[actor])}>{t(actorWords[actor])}</span>;
}
