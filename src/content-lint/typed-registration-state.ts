// Finds sentences that say by hand whether registration is open: that comes from the notices, so that no page can be out of date.
// Looked at: pages. A condition ("while new accounts are not accepted") and what happens at times say no state.

import type {Rule} from './finding';

/** A sentence in a page: its line (from 1) and what says the state. */
export type TypedRegistrationState = {line: number; words: string};

const ABOUT_JA = /登録|申請|受付|受け付け|アカウント|大規模利用|個人ゲノム解析区画|一般解析区画/;
/** States by themselves; `受付中` and what follows below tell their subject too. */
const STATE_JA =
  /(?:受付|受け付け|募集|停止|休止|中断|中止)中|受け付けて(?:いません|いない|おりません|います|おります)(?=[。、！]|$)|受け付けません(?=[。！]|$)|受付を?(?:しています|しておりません|していません|終了しました|停止しました|再開しました|停止しています)|(?:停止|休止|中断)(?:して|されて)(?:います|おります|いる)(?=[。、！]|$)|再開(?:しました|しています)/g;
/** What follows the words where they are a condition. */
const CONDITION_JA = /^(?:の(?:間|とき|場合|区分|もの)|は、|も、|でも|なら|か(?:どうか|を)|区分|間|とき|場合)/;

const ABOUT_EN =
  /\b(?:registrations?|sign-?ups?|enrol?lments?|applications? for|new (?:accounts?|users?|applications?)|applications|applicants|large-scale use|(?:personal genome|general) analysis division|ordinary accounts?)\b/i;
const STATE_EN =
  /\b(?:is|are|remains?|stays?|(?:has|have) been|was|were)\s+(?:(?:now|still|currently|again|temporarily|at present|not|no longer|presently|fully|both|all)\s+)*(?:open(?:ed)?(?![ -]source)|re-?opened|suspended|closed|paused|on hold|halted|(?:being\s+)?accepted|accepting)\b|\b(?:currently|now|temporarily|still)\s+(?:open|suspended|closed|paused|accepted|accepting)\b|\bopen (?:for|to) (?:registrations?|applications|new)\b|\b(?:we|the centre) (?:(?:now|currently|still)\s+)?(?:accepts?|do(?:es)? not accept) (?:new )?(?:registrations?|applications|accounts?)\b/gi;
/** Past events (were suspended on a date) and single applications (has been accepted) say no state of today. */
const NO_STATE_EN =
  /\b(?:were|was|has been|have been)\s+(?:not\s+)?(?:accepted|suspended)\b|\bopen(?:ed)? (?:the|a|your|it)\b/i;
const CONDITION_EN = /\b(?:if|when|while|whether|whenever|until|unless|as long as|once|in case)\b/i;
const AT_TIMES_EN = /\b(?:at times|sometimes|may|might|can)\b/i;

const STATE_CELL =
  /^(?:open|closed|suspended|paused|accepting|not accepted|accepted|受付中|停止中|休止中|受け付けています|受け付けていません|停止|可|不可)[.。]?$/i;

/** The same as a heading or in a box: `Registration suspended`. */
const HEADLINE_EN =
  /^[\s#>:|-]*(?:[\w-]+ ){0,3}(?:registrations?|applications?|new accounts) (?:re-?opened|open|suspended|closed|paused)[.!]?$/i;

/** The prose of a line: without tags, addresses, code and anchors. */
function proseOf(line: string): string {
  return line
    .replace(/\{\/\*.*?\*\/\}|<!--.*?-->/g, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/[*_]{1,2}/g, '')
    .replace(/[[\]]/g, ' ');
}

function statesInJapanese(prose: string): string[] {
  return prose.split(/(?<=[。！？])/).flatMap((sentence) => {
    const at = [...sentence.matchAll(STATE_JA)].filter(
      ({0: words, index}) => !CONDITION_JA.test(sentence.slice(index + words.length)),
    );
    const [first] = at;
    return first && (ABOUT_JA.test(sentence) || first[0].startsWith('受')) ? [sentence.trim()] : [];
  });
}

function statesInEnglish(prose: string): string[] {
  const found: string[] = [];
  for (const sentence of prose.split(/(?<=[.!?;])\s+/)) {
    if (!ABOUT_EN.test(sentence)) continue;
    // A condition reaches to the next comma: "While it lasts, registration is suspended" says a state all the same.
    const parts = sentence.split(/,\s+|\s[–—]\s/);
    const says = parts.some(
      (part) =>
        [...part.matchAll(STATE_EN)].some(
          ({0: words, index}) => !NO_STATE_EN.test(words) && !CONDITION_EN.test(part.slice(0, index)),
        ) && !AT_TIMES_EN.test(part),
    );
    if (says) found.push(sentence.trim());
  }
  return found;
}

/** `Registration: open`, and a table row with registration in one cell and a bare state in another. */
function statesInLabels(prose: string): string[] {
  const about = ABOUT_JA.test(prose) || ABOUT_EN.test(prose) || /\bregist|accounts?\b/i.test(prose);
  if (!about) return [];
  if (HEADLINE_EN.test(prose.trim())) return [prose.trim()];
  const cells = prose.split(/[|:：]/).map((cell) => cell.trim());
  return cells.length > 1 && cells.some((cell) => STATE_CELL.test(cell)) ? [prose.trim()] : [];
}

/**
 * The sentences of a page that say whether registration is open.
 * @param text the whole page; fenced code, imports and tags are left aside, front matter is read too
 */
export function typedRegistrationStates(text: string): TypedRegistrationState[] {
  let fence = '';
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, opening = ''] = /^\s*(```+|~~~+)/.exec(line) ?? [];
    if (opening !== '') {
      fence = fence === '' ? opening.slice(0, 3) : opening.startsWith(fence) ? '' : fence;
      return [];
    }
    if (fence !== '' || /^(?:import|export)\s/.test(line)) return [];
    const prose = proseOf(line);
    const found = [...new Set([...statesInJapanese(prose), ...statesInEnglish(prose)])];
    return (found.length > 0 ? found : statesInLabels(prose)).map((words) => ({line: index + 1, words}));
  });
}

/** Pages never say it by hand; notices state the facts of their period. */
export const typedRegistrationStateRule: Rule = {
  id: 'typed-registration-state',
  check: ({files}) =>
    files
      .filter(({kind}) => kind === 'page')
      .flatMap((file) =>
        typedRegistrationStates(file.text).map(({line, words}) => {
          const shown = words.length > 80 ? `${words.slice(0, 79)}…` : words;
          return {
            file: file.path,
            line,
            rule: 'typed-registration-state' as const,
            what: {
              ja: `「${shown}」は、登録の受付状況を手で書いています`,
              en: `"${shown}" says by hand whether registration is open`,
            },
            todo: {
              ja: 'お知らせから状況を出す <RegistrationToday /> か <ServiceNotices of="registration" /> を書き、状況は npm run notice で変えてください',
              en: 'Write <RegistrationToday /> or <ServiceNotices of="registration" />, which take it from the notices; change the state with npm run notice',
            },
          };
        }),
      ),
};
