// A state in an icon and a word; the colour only supports them.
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Icon, type IconName} from './Icon';

/** ok: it works; plan: it is coming; limit: restricted; down: it does not work; past: ended or suspended. */
export type BadgeTone = 'ok' | 'plan' | 'limit' | 'down' | 'past';

const icons: Record<BadgeTone, IconName> = {ok: 'ok', plan: 'clock', limit: 'limit', down: 'down', past: 'past'};

/** @param icon another than that of the tone */
export function Badge({tone, icon, children}: {tone: BadgeTone; icon?: IconName; children: ReactNode}) {
  return (
    <span className={clsx('ui-badge', `ui-badge--${tone}`)}>
      <Icon name={icon ?? icons[tone]} />
      <span>{children}</span>
    </span>
  );
}
