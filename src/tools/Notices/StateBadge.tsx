// A notice's state as a word in a frame.
import type {ReactNode} from 'react';
import {resolvedWord, stateWords} from '../../data/notice-words';
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

/** An outage that ended was resolved. */
export function StateBadge({state, kind}: {state: NoticeState; kind: Kind}): ReactNode {
  const t = useLocalized();
  const word = state === 'ended' && kind === 'outage' ? resolvedWord : stateWords[state];
  return <Badge tone={tones[state]}>{t(word)}</Badge>;
}
