// Finds sentences that state by hand whether registration is open: that comes from the notices, so that no page is
// out of date. Pages only. A condition ("while new accounts are not accepted") and what happens at times state nothing.
import type {ContentFile, Rule} from './content';
import {place} from './finding';
import {proseOf} from './nodes';

const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

const ABOUT_JA = /登録|申請|受付|受け付け|アカウント|大規模利用|個人ゲノム解析区画|一般解析区画/;
const STATE_JA = new RegExp(
  `${anyOf([
    '(?:受付|受け付け|募集|停止|休止|中断|中止)中',
    '受け付けて(?:いません|いない|おりません|います|おります)(?=[。、！]|$)',
    '受け付けません(?=[。！]|$)',
    '受付を?(?:しています|しておりません|していません|終了しました|停止しました|再開しました|停止しています)',
    '(?:停止|休止|中断)(?:して|されて)(?:います|おります|いる)(?=[。、！]|$)',
    '再開(?:しました|しています)',
  ])}(?!の(?:間|とき|場合|区分|もの)|は、|も、|でも|なら|か(?:どうか|を)|区分|間|とき|場合)`,
);

const ABOUT_EN = new RegExp(
  `\\b${anyOf([
    'registrations?|sign-?ups?|enrol?lments?|applications? for|new (?:accounts?|users?|applications?)|applications',
    'applicants|large-scale use|(?:personal genome|general) analysis division|ordinary accounts?',
  ])}\\b`,
  'i',
);
const ADVERB = '(?:now|still|currently|again|temporarily|at present|not|no longer|presently|fully|both|all)';
const CLOSED = '(?:open(?:ed)?(?![ -]source)|re-?opened|suspended|closed|paused|on hold|halted|accepted|accepting)';
const STATE_EN = new RegExp(
  anyOf([
    `\\b(?:is|are|remains?|stays?)\\s+(?:${ADVERB}\\s+)*${CLOSED}\\b`,
    '\\b(?:we|the centre) (?:(?:now|currently|still)\\s+)?(?:accepts?|do(?:es)? not accept) ' +
      '(?:new )?(?:registrations?|applications|accounts?)\\b',
    '^(?:[\\w-]+ ){0,3}(?:registrations?|applications?|new accounts) ' +
      '(?:re-?opened|open|suspended|closed|paused)[.!]?$',
    ':\\s*(?:open|suspended|closed|paused|not accepted)[.!:]*$',
  ]),
  'i',
);
const CONDITION_EN = /\b(?:if|when|while|whether|whenever|until|unless|as long as|once|in case)\b/i;
const AT_TIMES_EN = /\b(?:at times|sometimes|may|might|can)\b/i;

const statesJapanese = (sentence: string): boolean => ABOUT_JA.test(sentence) && STATE_JA.test(sentence);

/** A condition reaches to the next comma: "While it lasts, registration is suspended" states it all the same. */
const statesEnglish = (sentence: string): boolean =>
  ABOUT_EN.test(sentence) &&
  sentence.split(/,\s+|\s[–—]\s/).some((part) => {
    const at = part.search(STATE_EN);
    return at !== -1 && !CONDITION_EN.test(part.slice(0, at)) && !AT_TIMES_EN.test(part);
  });

/** The sentences, with the line of each; a table row is one. */
function statesIn(file: ContentFile): {line: number; sentence: string}[] {
  const lines = proseOf(file).split('\n');
  return lines.flatMap((text, index) =>
    text
      .replace(/[*_[\]]/g, '')
      .replace(/\s*\|\s*/g, ': ')
      .split(/(?<=[。！？])|(?<=[.!?;])\s+/)
      .map((sentence) => ({line: index + 1, sentence: sentence.trim()}))
      .filter(({sentence}) => statesJapanese(sentence) || statesEnglish(sentence)),
  );
}

/** Pages never state it by hand; notices state the facts of their period. */
export const typedRegistrationStateRule: Rule = ({files}) =>
  files
    .filter(({kind}) => kind === 'page')
    .flatMap((file) =>
      statesIn(file).map(({line, sentence}) => {
        const shown = sentence.length > 80 ? `${sentence.slice(0, 79)}…` : sentence;
        return {
          ...place(file, line, 'typed-registration-state'),
          what: {
            ja: `「${shown}」は、登録の受付状況を手で書いています`,
            en: `"${shown}" says by hand whether registration is open`,
          },
          todo: {
            ja:
              'お知らせから状況を出す <RegistrationToday /> か <ServiceNotices of="registration" /> を書き、状況は npm run notice ' +
              'で変えてください',
            en:
              'Write <RegistrationToday /> or <ServiceNotices of="registration" />, which take it from the ' +
              'notices; change the state with npm run notice',
          },
        };
      }),
    );
