// Notices made up for the tests of feeds and calendars.
import type {CheckedNotice} from '../check';

/** A notice that is right, with the fields that a test is about. */
export function exampleNotice(fields: Partial<CheckedNotice> = {}): CheckedNotice {
  const slug = fields.slug ?? '2026-12-01-example';
  return {
    file: `blog/${slug}.md`,
    slug,
    date: '2026-11-20',
    title: {ja: '計画停電', en: 'Planned power cut'},
    description: {ja: '電源の点検です。', en: 'The power supply is inspected.'},
    kind: 'maintenance',
    affects: ['all'],
    ...fields,
  };
}
