// What holds for the published notices, whichever they are and whatever staff change: no notice is named here.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {emptyRequest} from '../author/request';
import {textProblems} from '../author/write-notice';
import {uidOf} from '../calendar-entry';
import {noticeFolders} from '../check';
import {readFrontMatter} from '../front-matter';
import {registrationState} from '../registration';
import {services} from '../services';
import {type NoticeState, periodOf, periodsOf, stateAt, writtenState} from '../state';
import {readNotices} from './read-notices';

const {notices, problems} = readNotices(path.resolve(__dirname, '../../..'));

test('every notice can be read, in both languages', () => {
  expect(problems).toEqual([]);
  expect(notices).not.toEqual([]);
});

test('no two notices share an address or an entry of the calendars', () => {
  const uids = notices.flatMap((notice) => periodsOf(notice).map((_, index) => uidOf(notice, index).toLowerCase()));
  const names = [...notices.map(({slug}) => slug.toLowerCase()), ...uids];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the clock alone moves a notice, and never back', () => {
  const order: NoticeState[] = ['scheduled', 'in-force', 'ended'];
  const wrong = notices.filter((notice) => {
    const {start, end = start} = periodOf(notice);
    const states = [0, start - 1, start, end - 1, end, end + 1]
      .sort((a, b) => a - b)
      .map((instant) => stateAt(notice, instant));
    const settled = writtenState(notice);
    if (settled) return states.some((state) => state !== settled);
    return states.some((state, index) => order.indexOf(state) < order.indexOf(states[index - 1] ?? 'scheduled'));
  });
  expect(wrong).toEqual([]);
});

test('at every change, registration is closed only by notices that are in force then', () => {
  const instants = notices.flatMap((notice) => Object.values(periodOf(notice)));
  const wrong = instants.filter((now) =>
    registrationState(notices, services, now).some(({open, because, since = 0, until = now + 1}) => {
      const reasons = notices.filter(({slug}) => because.includes(slug));
      const areInForce = reasons.length === because.length && reasons.every((one) => stateAt(one, now) === 'in-force');
      return !areInForce || (!open && because.length === 0) || since > now || until <= now;
    }),
  );
  expect(wrong).toEqual([]);
});

describe('both languages', () => {
  const root = path.resolve(__dirname, '../../..');
  const pairs = notices.map(({file, title}) => {
    const bodyOf = (name: string) => readFrontMatter(readFileSync(path.join(root, name), 'utf8')).body ?? '';
    const english = noticeFolders.en + file.slice(noticeFolders.ja.length);
    return {file, title, ja: bodyOf(file), en: bodyOf(english)};
  });

  test('have the same links', () => {
    // The official notice is linked in the language of the page.
    const links = (text: string) =>
      [...text.matchAll(/\]\((https:\/\/sc\.ddbj\.nig\.ac\.jp)?(?:\/en(?=\/))?([^)]*)\)/g)]
        .map(([, host = '', link]) => host + link)
        .sort();
    const wrong = pairs.filter(({ja, en}) => `${links(ja)}` !== `${links(en)}`);
    expect(wrong.map(({file}) => file)).toEqual([]);
  });

  test('have a title of their own that states no state, as `npm run notice` asks', () => {
    const wrong = pairs.filter(
      ({title}) =>
        title.ja === title.en || textProblems({...emptyRequest, title}).some(({code}) => code === 'title-says-state'),
    );
    expect(wrong.map(({file}) => file)).toEqual([]);
  });
});
