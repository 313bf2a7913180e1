// Which notices prevent logging in now.
import {currentNotices} from './current';
import type {PublishedNotice} from './published';
import {services} from './services';
import {touches} from './state';

/** What a login needs. */
const needed = ['login-general', 'login-personal-genome', 'network', 'ssl-vpn'];

export type LoginProblem = Pick<PublishedNotice, 'slug' | 'title'> & {kind: 'outage' | 'maintenance'};

/** The outages in force that concern a login, then the maintenance; each the newest first. @param now epoch ms */
export function loginProblems(notices: readonly PublishedNotice[], now: number): LoginProblem[] {
  const inForce = currentNotices(notices, now).filter(
    ({notice, state}) => state === 'in-force' && needed.some((code) => touches(notice, code, services)),
  );
  return (['outage', 'maintenance'] as const).flatMap((kind) =>
    inForce
      .filter(({notice}) => notice.kind === kind)
      .map(({notice: {slug, title}}): LoginProblem => ({slug, title, kind})),
  );
}
