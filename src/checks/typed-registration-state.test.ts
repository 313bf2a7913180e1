import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {contentFiles} from './content-files';
import {isPage, typedRegistrationStateMessage, typedRegistrationStates} from './typed-registration-state';

const root = path.resolve(__dirname, '../..');

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
    const found = typedRegistrationStates(`first line\n${line}`);
    expect(found.map((one) => one.line)).toEqual([2]);
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
    expect(typedRegistrationStates(text)).toEqual([]);
  });

  test('is told with file, line and remedy', () => {
    const [found] = typedRegistrationStates('\n新規登録は受付中です。');
    expect(found && typedRegistrationStateMessage('docs/x.mdx', found)).toBe(
      'docs/x.mdx:2: "新規登録は受付中です。" says by hand whether registration is open. Write <RegistrationToday />, or <ServiceNotices of="registration" />, which take it from the notices; and change the state with npm run notice.',
    );
  });

  test.each([
    ['docs/application/renewal.mdx', true],
    ['i18n/en/docusaurus-plugin-content-docs/current/index.mdx', true],
    ['blog/2022-05-13-suspension-of-applications.md', false],
    ['i18n/en/docusaurus-plugin-content-blog/2022-05-13-suspension-of-applications.md', false],
    ['i18n/en/code.json', false],
  ])('%s is a page: %s', (file, expected) => {
    expect(isPage(file)).toBe(expected);
  });
});

test('no page says by hand whether registration is open', () => {
  const pages = contentFiles(root).filter(isPage);
  expect(pages.length).toBeGreaterThan(40);
  const found = pages.flatMap((file) =>
    typedRegistrationStates(readFileSync(path.join(root, file), 'utf8')).map((one) =>
      typedRegistrationStateMessage(file, one),
    ),
  );
  expect(found).toEqual([]);
});
