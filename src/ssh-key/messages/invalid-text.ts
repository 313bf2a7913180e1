// The words for keys whose text was damaged: characters lost, added or changed on the way.
import type {InvalidFinding} from '../finding';
import type {FindingWords} from '../finding-text';
import {copyAgain} from './next-steps';

export const invalidTextWords = {
  'illegal-character': {
    what: {
      ja: '鍵の本体の{position}文字目に、使えない文字「{character}」（{codePoint}）があります。',
      en: 'Character {position} of the part from AAAA on is "{character}" ({codePoint}), which no key has.',
    },
    why: {
      ja: 'AAAAから始まる本体は、半角の英字、数字、+、/、=だけでできています。',
      en: 'The part from AAAA on has plain letters, digits, +, / and = only.',
    },
    ...copyAgain,
  },
  elided: {
    what: {
      ja: '鍵の本体の{position}文字目から、途中が省略されています。',
      en: 'A part of the key itself is left out, from its character {position} on.',
    },
    why: {
      ja: '「...」で略した表示からは、省かれた文字を元に戻せません。',
      en: 'What stood in place of the dots cannot be brought back.',
    },
    ...copyAgain,
  },
  'cut-by-editor': {
    what: {
      ja: '画面に入りきらなかった部分が、コピーされていません。',
      en: 'The part of the line that did not fit on the screen was not copied.',
    },
    why: {
      ja: 'エディタは、長い行の続きを隠し、端に「$」や「\\」などの印を出すことがあります。',
      en: 'An editor may hide the rest of a long line and show a mark such as "$" or "\\" at the edge.',
    },
    ...copyAgain,
  },
  'spaces-in-body': {
    what: {
      ja: '鍵の本体が、空白で{pieces}個に分かれています。',
      en: 'Spaces divide the key itself into {pieces|piece|pieces}.',
    },
    why: {
      ja: '空白の場所に「+」などの文字があったのかどうかがわからず、推測で直すと別の鍵になります。',
      en: 'It is open whether a "+" or another character stood there, and a wrong guess makes another key.',
    },
    ...copyAgain,
  },
  'case-lost': {
    what: {
      ja: '大文字と小文字の区別が失われています。',
      en: 'The difference between capital and small letters is lost.',
    },
    why: {
      ja: '鍵では大文字と小文字は別の文字なので、元に戻せません。',
      en: 'In a key they are different characters, so this cannot be undone.',
    },
    ...copyAgain,
  },
  'padding-misplaced': {
    what: {
      ja: '鍵の本体の{position}文字目に「=」があります。',
      en: 'There is a "=" at character {position} of the key itself.',
    },
    why: {
      ja: '「=」は本体の最後にしか付かないので、文字が変わったか、別のものがつながっています。',
      en: 'A "=" stands only at the very end, so a character changed, or something else was joined on.',
    },
    ...copyAgain,
  },
  'padding-wrong': {
    what: {
      ja: '鍵の本体の最後の「=」が{found}個ですが、この長さでは{expected}個です。',
      en: 'The key ends with {found} of the sign "="; for its length there must be {expected}.',
    },
    why: {
      ja: '「=」の数は鍵の長さで決まるので、最後の文字が欠けたか、増えています。',
      en: 'The number follows from the length of the key, so something at the end was lost or added.',
    },
    ...copyAgain,
  },
  'padding-bits': {
    what: {
      ja: '鍵の本体の最後の文字が違っています。',
      en: 'The last character of the key itself is wrong.',
    },
    why: {
      ja: 'その位置に来ることのない文字なので、ほかの文字も変わっているかもしれません。',
      en: 'This character cannot come last, so other characters may have changed too.',
    },
    ...copyAgain,
  },
  'base64-length': {
    what: {
      ja: '鍵の本体は{length}文字ですが、そうなる鍵はありません。',
      en: 'The key itself has {length|character|characters}, which no key has.',
    },
    why: {
      ja: '1文字欠けているか、1文字余分にあります。',
      en: 'One character is missing, or there is one too many.',
    },
    ...copyAgain,
  },
  truncated: {
    what: {
      ja: '鍵の本体が、少なくとも{missing}文字足りません。',
      en: 'The key itself is short of at least {missing|character|characters}.',
    },
    why: {
      ja: '一部が欠けた鍵では、ログインできません。',
      en: 'With a part missing, the key cannot be used to log in.',
    },
    ...copyAgain,
  },
  'trailing-data': {
    what: {
      ja: '鍵の後に、鍵ではないデータが{bytes}バイトあります。',
      en: 'Behind the key there is something else ({bytes|byte|bytes}).',
    },
    why: {
      ja: '余分な文字が付いた鍵は、OpenSSHが受け付けません。',
      en: 'OpenSSH does not take a key with something added to it.',
    },
    ...copyAgain,
  },
  'body-twice': {
    what: {
      ja: '鍵の本体が、続けて2回入っています。',
      en: 'The key itself is here twice, without a gap.',
    },
    why: {
      ja: '2回続けて貼り付けると、1つの壊れた鍵に見えます。',
      en: 'Pasted twice in a row, it reads as one damaged key.',
    },
    ...copyAgain,
  },
} as const satisfies Partial<Record<InvalidFinding['code'], FindingWords>>;
