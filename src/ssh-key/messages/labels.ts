// The labels of the key check: verdicts, systems, divisions, types of keys, account names.
import type {Localized} from '../../lib/localized';
import type {AccountProblem, System} from '../commands';
import type {PrivateForm, Verdict} from '../finding';
import type {Division, KeyType} from '../public-key';

/** `wrong-format` differs with a line to register, `valid` and `private` where the check is not sure. */
export type ShownVerdict = Verdict | 'wrong-format-converted' | 'valid-in-doubt' | 'private-in-doubt';

/** The verdict as a headline, with the sentence below it. */
export const verdictMessages: Record<ShownVerdict, {headline: Localized; lead: Localized}> = {
  valid: {
    headline: {ja: '正しい公開鍵です', en: 'This is a working public key'},
    lead: {ja: '次の1行を、そのまま問い合わせ先に送れます。', en: 'Send the following line as it is to the help desk.'},
  },
  'valid-in-doubt': {
    headline: {ja: '送る前に、もう一度確かめます', en: 'Check once more before you send it'},
    lead: {
      ja: '公開鍵として読めましたが、先に次の点を確かめてください。',
      en: 'It can be read as a public key, but check the following first.',
    },
  },
  weak: {
    headline: {ja: 'この鍵は登録に使えません', en: 'This key cannot be registered'},
    lead: {
      ja: '鍵として読めましたが、次の理由で受け付けられません。',
      en: 'It can be read, but it is not accepted for the following reason.',
    },
  },
  'wrong-format-converted': {
    headline: {ja: '正しい形の1行に直しました', en: 'Corrected: use the line below'},
    lead: {
      ja: '貼り付けたままの形では登録に使えません。直した1行を使ってください。',
      en: 'In the form that you entered, it cannot be registered. Use the corrected line.',
    },
  },
  'wrong-format': {
    headline: {ja: '登録できる形ではありません', en: 'Not in a form that can be registered'},
    lead: {
      ja: '中身が何かと、代わりに使うものは、次のとおりです。',
      en: 'What it is, and what to use instead:',
    },
  },
  private: {
    headline: {ja: 'これは秘密鍵です', en: 'This is a private key'},
    lead: {
      ja: 'このページの外には送られていません。欄からは消しましたが、クリップボードに残っているので、別の文字をコピーしてください。',
      en:
        'It did not leave this page and was removed from the field. It ' +
        'is still on the clipboard: copy something else.',
    },
  },
  'private-in-doubt': {
    headline: {ja: '秘密鍵の一部かもしれません', en: 'This may be part of a private key'},
    lead: {
      ja: 'このページの外には送られていません。念のため欄から消しました。秘密鍵なら、クリップボードに別の文字をコピーしてください。',
      en:
        'It did not leave this page and was removed from the field to be safe. If it is from a private key, copy ' +
        'something else to the clipboard.',
    },
  },
  invalid: {
    headline: {ja: '使える公開鍵ではありません', en: 'Not a usable public key'},
    lead: {
      ja: '原因と、次にすることは、次のとおりです。',
      en: 'The cause, and what to do next:',
    },
  },
};

/** Where commands are typed. */
export const systemMessages: Record<System, Localized> = {
  'windows-powershell': {ja: 'Windows（PowerShell）', en: 'Windows (PowerShell)'},
  'windows-git-bash': {ja: 'Windows（Git Bash）', en: 'Windows (Git Bash)'},
  macos: {ja: 'macOS', en: 'macOS'},
  linux: {ja: 'Linux', en: 'Linux'},
};

export const divisionMessages: Record<Division, Localized> = {
  general: {ja: '一般解析区画', en: 'general analysis division'},
  'personal-genome': {ja: '個人ゲノム解析区画', en: 'personal genome analysis division'},
};

/** Types of keys by their usual names. */
export const keyTypeMessages: Record<KeyType, Localized> = {
  'ssh-ed25519': {ja: 'Ed25519', en: 'Ed25519'},
  'sk-ssh-ed25519@openssh.com': {ja: 'Ed25519（セキュリティキー）', en: 'Ed25519 (security key)'},
  'ecdsa-sha2-nistp256': {ja: 'ECDSA（P-256）', en: 'ECDSA (P-256)'},
  'ecdsa-sha2-nistp384': {ja: 'ECDSA（P-384）', en: 'ECDSA (P-384)'},
  'ecdsa-sha2-nistp521': {ja: 'ECDSA（P-521）', en: 'ECDSA (P-521)'},
  'sk-ecdsa-sha2-nistp256@openssh.com': {ja: 'ECDSA（セキュリティキー）', en: 'ECDSA (security key)'},
  'ssh-rsa': {ja: 'RSA', en: 'RSA'},
  'ssh-dss': {ja: 'DSA', en: 'DSA'},
};

const usualCurve: Localized = {
  ja: 'OpenSSHで広く使える楕円曲線の鍵で、このまま渡せます。新しく作るときはEd25519にしてください。',
  en:
    'An elliptic-curve key that OpenSSH supports everywhere. It can be submitted. When you make new keys, make ' +
    'Ed25519 keys.',
};
const securityKey: Localized = {
  ja:
    'USBなどのセキュリティキー（FIDO）の中に秘密鍵があり、コピーして盗むことができません。渡す前に、使えるかを問い合わせ先に' +
    '確かめてください。',
  en:
    'The private key is inside a security key (FIDO), such as a USB device, and cannot be copied from it. Before ' +
    'you submit it, ask the help desk whether it can be used.',
};

/** Whether each type can be submitted, and why. */
export const keyTypeNotes: Record<KeyType, Localized> = {
  'ssh-ed25519': {
    ja: '推奨の種類です。短くて速く、安全です。',
    en: 'The recommended type: short, fast and safe.',
  },
  'sk-ssh-ed25519@openssh.com': securityKey,
  'ecdsa-sha2-nistp256': usualCurve,
  'ecdsa-sha2-nistp384': usualCurve,
  'ecdsa-sha2-nistp521': usualCurve,
  'sk-ecdsa-sha2-nistp256@openssh.com': securityKey,
  'ssh-rsa': {
    ja: '2048ビット以上なら渡せます。それより短い鍵は破られるおそれがあります。新しく作るときはEd25519にしてください。',
    en: 'Can be submitted from 2048 bits on; a shorter key can be broken. When you make new keys, make Ed25519 keys.',
  },
  'ssh-dss': {
    ja: '弱い種類で、受け付けていません。OpenSSHも7.0から標準では受け付けず、10.0で廃止しました。',
    en: 'A weak type that is not accepted. OpenSSH has not taken it by default since 7.0 and dropped it in 10.0.',
  },
};

/** What is wrong with an account name, and how to write it. */
export const accountProblemMessages: Record<AccountProblem, Localized> = {
  'account-unusual': {
    ja: 'アカウント名に使わない文字があるか、長すぎます。英小文字で始め、英小文字、数字、_、-で32文字までにしてください。',
    en:
      'It has characters that account names do not have, or is too long. Start with a small letter and use up to 32 ' +
      'small letters, digits, _ and -.',
  },
  'account-has-pg': {
    ja: '最後に-pgが付いています。-pgのない名前を入れてください。必要なコマンドには-pgが付きます。',
    en: 'It ends in -pg. Type the name without -pg: commands that need it add it.',
  },
};

/** Where the public key of private material is. */
export const publicKeyOfPrivateForm: Record<PrivateForm, Localized> = {
  'key-file': {
    ja: '公開鍵は、同じフォルダの、同じ名前で最後が.pubのファイルです。',
    en: 'The public key is the file in the same folder with the same name and .pub at its end.',
  },
  putty: {
    ja: 'PuTTYgenの「Load」で.ppkのファイルを開き、上の欄の文字を最後までコピーしたものが公開鍵です。',
    en: 'Open the .ppk file in PuTTYgen with "Load": the whole text in the upper box is the public key.',
  },
  'other-program': {
    ja: 'ほかのソフトウェアの鍵のようなので、SSHのために新しい鍵の組を作ってください。',
    en: 'This seems to be a key of another program: make a new key pair for SSH.',
  },
};
