// What the types do not check: they do check that every question, step and dead end has its texts.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Localized} from '../lib/localized';
import {typedAmounts} from '../lib/typed-amounts';
import {mailKindOfStep} from './mail-layout';
import {forwardTemplate, mailTemplate} from './mail-templates';
import {actorMessages, deadEndMessages, deadlineMessages, phaseMessages} from './messages/labels';
import {questionMessages} from './messages/questions';
import {stepMessages} from './messages/steps';
import {stepRules} from './steps';

const catalogues = {
  questions: questionMessages,
  steps: stepMessages,
  deadEnds: deadEndMessages,
  labels: {phaseMessages, actorMessages, deadlineMessages},
  mail: mailTemplate,
  forward: forwardTemplate,
};

/** Every text below a value, with its path. */
function textsOf(value: unknown, place: string): [string, Localized][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ja' in value && 'en' in value) return [[place, value as Localized]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}

const texts = Object.entries(catalogues).flatMap(([name, words]) => textsOf(words, name));

/** The places and texts for which `isWrong` holds. */
const wrongTexts = (isWrong: (text: string, place: string) => unknown): string[] =>
  texts.flatMap(([place, {ja, en}]) =>
    [ja, en].filter((text) => isWrong(text, place)).map((text) => `${place}: ${text}`),
  );

describe('texts', () => {
  test.each<[string, (text: string, place: string) => unknown]>([
    // What is between label and value has its space with it.
    [
      'is empty or has spaces around it',
      (text, place) => !['mail.colon', 'mail.brackets'].includes(place) && (text === '' || text !== text.trim()),
    ],
    ['states an amount', (text) => typedAmounts(text).length > 0],
    ['has an address, a TODO or working days', (text) => /https?:|TODO|working day|営業日/.test(text)],
    ['lets someone else renew the account', (text) => /carr(y|ies) accounts over|センターが引き継/.test(text)],
    ['writes the name in another way', (text) => text.includes('NIG Supercomputer')],
  ])('none %s', (_, isWrong) => {
    expect(wrongTexts(isWrong)).toEqual([]);
  });

  // What the published pages say and this checklist once said otherwise.
  test.each<[string, RegExp]>([
    ['steps.ask-how-to-renew.todo.0', /nothing is published for this year\. Ask well before 31 March/],
    ['steps.ask-how-to-renew.todo.1', /without an application in fiscal year 2024\. Nothing is published for later/],
    ['steps.ask-why-login-stopped.todo', /cannot enter the account system/],
    ['steps.renew-on-web.todo.1', /write “none” \(無し\)/],
    [
      'labels.deadlineMessages.renewal.what',
      /nothing is published for the year, ask the help desk well before 31 March/,
    ],
    ['labels.deadlineMessages.approval-ends.what', /A usage plan covers one fiscal year/],
    ['questions.residency.answers.non-resident.hint', /affiliation abroad/],
    ['questions.residency.answers.specific-category.label', /still employed abroad, or studying on government money/],
    ['steps.write-fefta-particulars.todo.0', /nationality or residence is not Japan.* is our reading/],
    ['questions.account.forGroup', /the responsible person of the group have an account/],
    [
      'questions.eligible.answers.not-sure.hint',
      /staff equal to faculty and researchers of independent administrative/,
    ],
    ['deadEnds.cannot-be-responsible-person.next', /ask the help desk/],
    ['deadEnds.group-cloud-suspended.why', /Group Cloud projects and users is not published/],
    ['steps.read-terms.todo.0', /name, affiliation and purpose of use are made public/],
    ['steps.read-criteria.todo.1', /collaborators in companies.* the help desk decides/],
    ['steps.answer-to-application.todo', /after the web form: from DDBJ/],
    ['steps.mail-with-pledge.todo.0', /\(helpdesk NIGスパコン\).*\(\[署名依頼\]アカウント申請_…\)/],
    // Also in print, where there is nothing but the title and the time.
    ['steps.post-certificate.time', /about one week after signing \(a little later if FEFTA is examined\)/],
    ['steps.note-initial-password.todo', /SSH login uses your key only/],
    ['steps.set-up-vpn.todo.1', /SECURE DELIVER; it is not on the certificate/],
    ['steps.begin-computing.todo', /Do not run programs on the gateway/],
    ['steps.mind-duties.todo.0', /not backed up/],
    ['steps.mind-duties.todo.1', /must state that you used the NIG supercomputer/],
    ['steps.mind-duties.todo.2', /Report promptly/],
    ['steps.report-exposed-key.todo.0', /delete its line from `~\/\.ssh\/authorized_keys`/],
    ['steps.gather-particulars.todo.0', /except in special cases/],
  ])('%s states %s', (place, fact) => {
    expect(Object.fromEntries(texts)[place]?.en).toMatch(fact);
  });

  test('English has Japanese only in brackets', () => {
    const japanese = /[\u3040-\u30ff\u4e00-\u9fff](?![^（(]*[）)])/;
    expect(texts.filter(([, {en}]) => japanese.test(en))).toEqual([]);
  });

  test('both languages have the same placeholders and code', () => {
    const marks = (text: string) => String((text.match(/\{[a-z]+\}|`[^`]+`/g) ?? []).sort());
    expect(texts.filter(([, {ja, en}]) => marks(ja) !== marks(en))).toEqual([]);
  });

  test('a step has one to three things to do, whole sentences in Japanese', () => {
    const wrong = Object.entries(stepMessages).filter(
      ([, {todo}]) => [todo].flat().length > 3 || [todo].flat().some(({ja}) => !ja.endsWith('。')),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe('links', () => {
  const root = path.resolve(__dirname, '../..');

  /** The anchors of each page by its address. */
  function anchorsOf(folder: string): Map<string, Set<string>> {
    const files = readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'});
    return new Map(
      files
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => {
          const text = readFileSync(path.join(root, folder, file), 'utf8');
          const anchors = [...text.matchAll(/\{\/\* #(\S+) \*\/\}|<\w+ (?:[^>]* )?id="([^"]+)"/g)].map(
            ([, id, old]) => id ?? old ?? '',
          );
          const address = `/${file
            .split(path.sep)
            .join('/')
            .replace(/\.mdx$/, '')}/`;
          return [address, new Set(['', ...anchors])];
        }),
    );
  }

  const pages = {ja: anchorsOf('docs'), en: anchorsOf('i18n/en/docusaurus-plugin-content-docs/current')};
  const exists = (locale: 'ja' | 'en', link: string) => {
    const [address = '', anchor = ''] = link.replace(/\?[^#]*/, '').split('#');
    return pages[locale].get(address)?.has(anchor);
  };

  test('the page and the anchor of every step exist in both languages', () => {
    const broken = stepRules.filter(({page}) => !exists('ja', page) || !exists('en', page));
    expect(broken).toEqual([]);
  });

  test('the pages in the text for the responsible person exist', () => {
    const links = textsOf(forwardTemplate, 'forward').flatMap(([, text]) =>
      (['ja', 'en'] as const).flatMap((locale) =>
        [...text[locale].matchAll(/\{site\}(\/[\w/-]+\/(?:#[\w-]+)?)/g)].map(([, link = '']) => ({locale, link})),
      ),
    );
    expect(links).not.toEqual([]);
    expect(links.filter(({locale, link}) => !exists(locale, link))).toEqual([]);
  });

  test('the steps that check a key have the key check, and only steps done by e-mail the mail writer', () => {
    const withTool = (tool: string) => stepRules.flatMap((step) => (step.tool === tool ? [step.id] : []));
    const ids = stepRules.map(({id}) => id);
    expect(withTool('key-check')).toEqual(ids.filter((id) => id.startsWith('check-key-')));
    expect(withTool('estimator')).toContain('estimate-fee');
    expect(withTool('forward')).toContain('ask-responsible-person');
    expect(withTool('mail').filter((id) => mailKindOfStep(id) === undefined)).toEqual([]);
  });
});
