// A notice's state as a word in a frame.
import type {ReactNode} from 'react';
import {stateWord} from '../../data/notice-words';
import type {Kind} from '../../domain/notices/schema';
import type {NoticeState} from '../../domain/notices/state';
import {Badge, type BadgeTone} from '../../ui/Badge';
import {useLocalized} from '../../ui/useLocalized';

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
