// The labels of the key check: verdicts, systems, divisions, types of keys, and values inside findings.
import type {Localized} from '../../lib/localized';
import type {AccountProblem, System} from '../commands';
import type {BlobField, HintFinding, OtherThing, PrivateForm, UnusualCharacters, Verdict} from '../finding';
import type {Division, KeyType} from '../public-key';
import type {Blank} from './next-steps';

/** `wrong-format` differs with a line to register, `valid` with a reason to look twice. */
export type ShownVerdict = Verdict | 'wrong-format-converted' | 'valid-in-doubt';

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

const canBeHandedIn: Localized = {
  ja: 'このまま渡せます。新しく作るときはEd25519にしてください。',
  en: 'Can be submitted. When you make new keys, make Ed25519 keys.',
};
const askForSecurityKeys: Localized = {
  ja: 'USBなどのセキュリティキーを使う鍵です。渡す前に、使えるかを問い合わせ先に確かめてください。',
  en:
    'A key for a security key, such as a USB device. Before you submit it, ask the ' +
    'help desk whether it can be used.',
};

/** What to know about each type. */
export const keyTypeNotes: Record<KeyType, Localized> = {
  'ssh-ed25519': {ja: '推奨の種類です。', en: 'The recommended type.'},
  'sk-ssh-ed25519@openssh.com': askForSecurityKeys,
  'ecdsa-sha2-nistp256': canBeHandedIn,
  'ecdsa-sha2-nistp384': canBeHandedIn,
  'ecdsa-sha2-nistp521': canBeHandedIn,
  'sk-ecdsa-sha2-nistp256@openssh.com': askForSecurityKeys,
  'ssh-rsa': {
    ja: '十分な長さがあれば渡せます。新しく作るときはEd25519にしてください。',
    en: 'Can be submitted if it is long enough. When you make new keys, make Ed25519 keys.',
  },
  'ssh-dss': {ja: '古い種類で、受け付けていません。', en: 'An old type that is not accepted.'},
};

const usualCurve: Localized = {
  ja: 'OpenSSHで広く使える楕円曲線の鍵です。',
  en: 'An elliptic-curve key that OpenSSH supports everywhere.',
};
const securityKey: Localized = {
  ja: 'FIDOセキュリティキーの中に秘密鍵がある鍵です。秘密鍵をコピーして盗むことができません。',
  en: 'The private key is inside a FIDO security key and cannot be copied from it.',
};

/** Why each type is accepted or refused. */
export const keyTypeReasons: Record<KeyType, Localized> = {
  'ssh-ed25519': {
    ja: '短くて速く、安全です。新しく作る鍵にお勧めします。',
    en: 'Short, fast and safe: recommended for new keys.',
  },
  'sk-ssh-ed25519@openssh.com': securityKey,
  'ecdsa-sha2-nistp256': usualCurve,
  'ecdsa-sha2-nistp384': usualCurve,
  'ecdsa-sha2-nistp521': usualCurve,
  'sk-ecdsa-sha2-nistp256@openssh.com': securityKey,
  'ssh-rsa': {
    ja: '2048ビット以上なら使えます。それより短いRSA鍵は破られるおそれがあります。',
    en: 'Fine from 2048 bits on. A shorter RSA key can be broken.',
  },
  'ssh-dss': {
    ja: 'DSA鍵は弱く、OpenSSHは7.0から標準では受け付けず、10.0で廃止しました。',
    en: 'DSA keys are weak: OpenSSH has not taken them by default since 7.0 and dropped them in 10.0.',
  },
};

/** What is wrong with an account name, and how to write it. */
export const accountProblemMessages: Record<AccountProblem, Localized> = {
  'account-missing': {
    ja: 'アカウント名を入れると、あなたのコマンドになります。',
    en: 'Type your account name and the commands become yours.',
  },
  'account-unusual': {
    ja: 'アカウント名に使わない文字があるか、長すぎます。英小文字で始め、英小文字、数字、_、-で32文字までにしてください。',
    en:
      'It has characters that account names do not have, or is too long. Start with a small letter and use up to 32 ' +
      'small letters, digits, _ and -.',
  },
  'account-has-pg': {
    ja: '最後に-pgが付いています。-pgのない名前を入れてください。必要なコマンドには-pgが付きます。',
    en: 'It ends in -pg. Type the name without -pg: the commands that need it get it.',
  },
};

export const publicKeyOfPrivateForm: Record<PrivateForm, Localized> = {
  armour: {
    ja: '同じフォルダの、同じ名前で最後が.pubのファイルが公開鍵です。',
    en: 'The public key is the file in the same folder with the same name and .pub at its end.',
  },
  body: {
    ja: '同じフォルダの、同じ名前で最後が.pubのファイルが公開鍵です。',
    en: 'The public key is the file in the same folder with the same name and .pub at its end.',
  },
  putty: {
    ja: 'PuTTYgenの「Load」で.ppkのファイルを開き、上の欄の文字を最後までコピーしたものが公開鍵です。',
    en: 'Open the .ppk file in PuTTYgen with "Load": the whole text in the upper box is the public key.',
  },
  agent: {
    ja: '鍵を作ったときにできた、最後が.pubのファイルが公開鍵です。',
    en: 'The public key is the file ending in .pub that was made together with the key.',
  },
  jwk: {
    ja: 'ほかの目的の鍵のようなので、SSHのために新しい鍵の組を作ってください。',
    en: 'This seems to be a key for another purpose: make a new key pair for SSH.',
  },
  'other-program': {
    ja: 'ほかのソフトウェアの鍵のようなので、SSHのために新しい鍵の組を作ってください。',
    en: 'This seems to be a key of another program: make a new key pair for SSH.',
  },
};

/** What to put in place of the capital word of a command. */
export const blankMessages: Record<Blank, Localized> = {
  FILE: {
    ja: '公開鍵を表示する（FILEは、上で見つけたファイル名に置き換えます）',
    en: 'Show the public key (replace FILE with the name that you found)',
  },
  KEY: {
    ja: 'KEYは、秘密鍵のファイル名（最後に.pubが付かない名前）に置き換えます。',
    en: 'Replace KEY with the name of the private key file, the one without .pub.',
  },
};

type SkippedCheck = Extract<HintFinding, {code: 'rsa-checks-shortened'}>['skipped'][number];

/** The values of those fields of findings that are codes; other fields are shown as they are. */
export const valueMessages: {
  division: Record<Division, Localized>;
  field: Record<BlobField, Localized>;
  form: Record<PrivateForm, Localized>;
  kinds: Record<UnusualCharacters, Localized>;
  skipped: Record<SkippedCheck, Localized>;
  thing: Record<OtherThing, Localized>;
} = {
  division: divisionMessages,
  field: {
    'public key': {ja: '公開鍵の値', en: 'the public value'},
    point: {ja: '座標', en: 'the point'},
    'curve name': {ja: '曲線の名前', en: 'the name of the curve'},
    application: {ja: '用途の名前', en: 'the name of the application'},
    e: {ja: '数e（指数）', en: 'the number e (the exponent)'},
    n: {ja: '数n', en: 'the number n'},
    p: {ja: '数p', en: 'the number p'},
    q: {ja: '数q', en: 'the number q'},
    g: {ja: '数g', en: 'the number g'},
    y: {ja: '数y', en: 'the number y'},
  },
  form: {
    armour: {ja: 'BEGINから始まるファイル', en: 'a file that starts with BEGIN'},
    body: {ja: '秘密鍵のファイルの中身', en: 'the content of a private key file'},
    putty: {ja: 'PuTTYの.ppkのファイル', en: 'a .ppk file of PuTTY'},
    agent: {ja: 'ssh-agentの形', en: 'the form of ssh-agent'},
    jwk: {ja: 'JWKの形', en: 'the form of a JWK'},
    'other-program': {ja: 'ほかのソフトウェアのもの', en: 'one of another program'},
  },
  kinds: {
    control: {ja: '制御文字', en: 'control characters'},
    bidi: {ja: '文字の向きを変える記号', en: 'direction marks'},
    invisible: {ja: '目に見えない文字', en: 'invisible characters'},
  },
  skipped: {
    primality: {ja: '素数かどうか', en: 'primality'},
    'factors-above-65537': {ja: '65537より大きい数で割れるか', en: 'factors above 65537'},
  },
  thing: {
    'signing-key': {
      ja: '署名のためのソフトウェア（minisignなど）の鍵',
      en: 'a key of a signing program such as minisign',
    },
    token: {ja: 'Webサービスのトークン（JWT）', en: 'a token of a web service (JWT)'},
    'dns-record': {ja: 'DNSのレコード', en: 'a DNS record'},
    'ssh-config': {ja: 'SSHの設定ファイル', en: 'an SSH configuration file'},
    'ssh1-key': {ja: '使われなくなったSSHバージョン1の鍵', en: 'a key of SSH version 1, which is no longer used'},
  },
};
