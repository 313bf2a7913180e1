import {describe, expect, test} from '@jest/globals';
import {findingLine} from './finding';
import {englishPage, foundBy, japanesePage, linesFound} from './fixtures/try-rules';

describe('the state of registration typed by hand', () => {
  test.each([
    '新規登録は受付中です。',
    '利用登録は停止中です。',
    '個人ゲノム解析区画の新規登録は、現在停止中です。',
    '大規模利用は受け付けていません。',
    '新規アカウントの受付を停止しています。',
    '| 大規模利用 | 停止中 |',
    '受付停止中',
    '一般解析区画の登録を再開しました。',
    'Registration is open.',
    'Registration is currently **suspended**.',
    'New accounts of the personal genome analysis division are not accepted.',
    'Large-scale use: suspended',
    '| Registration (general) | open |',
    'We accept new applications.',
    'While the work lasts, registration is suspended.',
    'Account registration remains suspended until further notice.',
    'Registration suspended',
  ])('%s', (line) => {
    expect(linesFound('typed-registration-state', `first line\n\n${line}\n`)).toEqual([3]);
  });

  test.each([
    '新規登録を受け付けていない区分を使いたいとき',
    '新規アカウントの受付が停止されている間も、利用計画表を出せます。',
    '受付が停止中の場合は、お知らせを読んでください。',
    '停止中のサーバーを起動します。',
    'New accounts are suspended at times.',
    'If registration is suspended, hand in a usage plan.',
    'See whether applications for your division are accepted.',
    'The notice says why new registrations were suspended, and which ones.',
    'Even while new accounts are not accepted, you can hand in a usage plan.',
    'Hand it in after your application has been accepted.',
    'Addresses of free e-mail services are not accepted.',
    'Open a terminal, and open the registration form.',
    '<RegistrationToday state="open" />',
    '`registration is open`',
    'The form for applications is open source.',
    '```\nregistration is open\n```',
  ])('is not in: %s', (text) => {
    expect(linesFound('typed-registration-state', `${text}\n`)).toEqual([]);
  });

  test('is reported with line and remedy, in the language of the file', () => {
    const files = {[japanesePage]: '新規登録は受付中です。\n', [englishPage]: 'Registration is open.\n'};
    const lines = foundBy('typed-registration-state', files).map((finding) => findingLine(finding));
    expect(lines).toEqual([
      'docs/page.mdx:6: 「新規登録は受付中です。」は、登録の受付状況を手で書いています。お知らせから状況を出す <RegistrationToday /> か <ServiceNotices ' +
        'of="registration" /> を書き、状況は npm run notice で変えてください。',

      'i18n/en/docusaurus-plugin-content-docs/current/page.mdx:6: "Registration is open." says by hand ' +
        'whether registration is open. Write <RegistrationToday /> or <ServiceNotices of="registration" />, ' +
        'which take it from the notices; change the state with npm run notice.',
    ]);
  });

  test.each(['blog/2026-11-01-x.md', 'i18n/en/docusaurus-plugin-content-blog/2026-11-01-x.md', 'i18n/en/code.json'])(
    'may be written in %s: notices state the facts of their period',
    (path) => {
      expect(linesFound('typed-registration-state', 'Registration is open.\n', path)).toEqual([]);
    },
  );
});
