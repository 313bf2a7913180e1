// A notice's state as a word in a frame.
import type {ReactNode} from 'react';
import {Badge, type BadgeTone} from '../../components/Badge';
import {useLocalized} from '../../components/useLocalized';
import {stateWord} from '../notice-words';
import type {Kind} from '../schema';
import type {NoticeState} from '../state';

const tones: Record<NoticeState, BadgeTone> = {
  scheduled: 'attention',
  'in-force': 'attention',
  ended: 'quiet',
  postponed: 'quiet',
  cancelled: 'quiet',
  superseded: 'quiet',
};

/** The word differs by the kind of the notice. */
export function StateBadge({state, kind}: {state: NoticeState; kind: Kind}): ReactNode {
  const t = useLocalized();
  return <Badge tone={tones[state]}>{t(stateWord(state, kind))}</Badge>;
}
