// The messages for damage that was undone and for what is good to know.
import type {HintFinding, RepairFinding} from '../finding';
import {type FindingMessage, handItIn, otherThingsFirst, useTheLine} from './next-steps';

/** Harmless damage that the check has undone. */
export const repairMessages: Record<RepairFinding['code'], FindingMessage> = {
  'byte-order-mark': {
    what: {
      ja: 'ファイルの先頭にある目に見えない印（BOM）を取り除きました。',
      en: 'An invisible mark at the start of the file (BOM) was removed.',
    },
    why: {
      ja: 'メモ帳などが付けることのある印で、あるとssh-keygenが鍵を読めません。',
      en: 'Some editors, such as Notepad, add it, and with it ssh-keygen cannot read the key.',
    },
    ...useTheLine,
  },
  'utf-16': {
    what: {ja: 'ファイルの文字コード（UTF-16）を直しました。', en: 'The encoding of the file (UTF-16) was corrected.'},
    why: {
      ja: 'PowerShellの「>」で保存するとこの文字コードになることがあり、ssh-keygenが鍵を読めません。',
      en: 'Saving with ">" in PowerShell can give this encoding, in which ssh-keygen cannot read the key.',
    },
    ...useTheLine,
  },
  'invisible-characters': {
    what: {
      ja: '鍵の中の目に見えない文字{count}個を取り除きました。',
      en: 'In the key, {count|invisible character was|invisible characters were} removed.',
    },
    why: {
      ja: 'Webページや文書からコピーすると混ざることがあり、あると鍵を読めません。',
      en: 'They can come along when a web page or a document is copied, and then the key cannot be read.',
    },
    ...useTheLine,
  },
  'full-width-characters': {
    what: {
      ja: '鍵の中の全角文字{count}個を、半角に直しました。',
      en: 'In the key, {count|full-width character was|full-width characters were} replaced by plain ones.',
    },
    why: {
      ja: '日本語入力で変わった文字で、全角のままでは鍵を読めません。',
      en: 'Japanese input makes such characters, and with them the key cannot be read.',
    },
    ...useTheLine,
  },
  'hyphen-look-alike': {
    what: {
      ja: 'ハイフンの場所にあった「{character}」を「-」に直しました。',
      en: 'The "{character}" in place of a hyphen was changed to "-".',
    },
    why: {
      ja: '似ていても別の文字で、鍵の種類を読めなくなります。',
      en: 'It looks alike but is another character, and the type of the key cannot be read with it.',
    },
    ...useTheLine,
  },
  'unusual-space': {
    what: {
      ja: '鍵の前後の特殊な空白{count}個を、ふつうの空白に直しました。',
      en: 'Beside the key, {count|unusual space was|unusual spaces were} replaced by plain ones.',
    },
    why: {
      ja: '全角の空白やWebページの空白では、鍵の区切りだとわかりません。',
      en: 'A full-width space, or one from a web page, does not count as a gap between the parts of a key.',
    },
    ...useTheLine,
  },
  'wrapped-lines': {
    what: {
      ja: '{lines}行に分かれていた鍵を、1行につなぎました。',
      en: 'The key was broken over {lines|line|lines} and is now one line.',
    },
    why: {
      ja: 'メールや画面の幅で行が分かれることがありますが、公開鍵は1行でなければ読めません。',
      en: 'Mails and screens break long lines, but a public key is read only as one line.',
    },
    ...useTheLine,
  },
  'text-behind-key': {
    what: {
      ja: '鍵のすぐ後ろに、空白なしで「{text}」が続いていました。',
      en: 'Directly behind the key, without a space, there was "{text}".',
    },
    why: {
      ja: '鍵は最後までありますが、空白がないとその続きとして読まれ、ssh-keygenが行の全体を読めません。',
      en:
        'Without a space it counts as a part of the key, and ssh-keygen ' +
        'refuses the line, although the key is complete.',
    },
    ...useTheLine,
  },
  'type-misspelt': {
    what: {
      ja: '先頭が、鍵の種類（{type}）ではなく「{text}」でした。',
      en: 'At the start there was "{text}" in place of the type, {type}.',
    },
    why: {
      ja: '種類は鍵の中にも書かれているので、正しく補えました。',
      en: 'The key contains the name of its type, so the correction is certain.',
    },
    ...useTheLine,
  },
  repeated: {
    what: {ja: '同じ鍵が{count}回入っていました。', en: 'The same key was there {count} times.'},
    why: {
      ja: '2回貼り付けるとこうなりますが、登録に使うのは1行だけです。',
      en: 'This comes from pasting it twice, but only one line is registered.',
    },
    ...useTheLine,
  },
  'padding-extra': {
    what: {ja: '鍵の最後の、余分な「=」を取り除きました。', en: 'A "=" too many at the end of the key was removed.'},
    why: {
      ja: '鍵は最後までありますが、「=」の数が違うとssh-keygenが読めません。',
      en: 'The key is complete, but with a wrong number of "=" ssh-keygen does not read it.',
    },
    ...useTheLine,
  },
  'html-tags': {
    what: {
      ja: '「<br>」のような、Webページの記号を取り除きました。',
      en: 'Tags of a web page, such as "<br>", were removed.',
    },
    why: {
      ja: 'Webページのソースをコピーするとこうなり、このままでは鍵を読めません。',
      en: 'This comes from copying the source of a page, and the key cannot be read like that.',
    },
    ...useTheLine,
  },
  'ansi-colours': {
    what: {
      ja: '文字に色を付けるための記号を取り除きました。',
      en: 'Codes that colour the text in a terminal were removed.',
    },
    why: {
      ja: 'grepなどの色付きの表示をコピーすると混ざり、あると鍵を読めません。',
      en: 'They come from the coloured output of a program such as grep, and the key cannot be read with them.',
    },
    ...useTheLine,
  },
  'base64-text': {
    what: {
      ja: '公開鍵の1行が、全体をもう一度変換した形（Base64）でした。',
      en: 'The line of the key was encoded once more as a whole (Base64).',
    },
    why: {
      ja: '設定ファイルに入れるときの形で、このままでは鍵を読めません。',
      en: 'Configuration files use this form, and the key cannot be read like that.',
    },
    ...useTheLine,
  },
  'line-hyphens': {
    what: {
      ja: '行末のハイフンを取り除いて、1行につなぎました。',
      en: 'The hyphens at the line ends were removed and the lines joined.',
    },
    why: {
      ja: 'PDFや文書ソフトが行を分けるときに入れるもので、鍵の一部ではありません。',
      en: 'A PDF or an office program adds them where it breaks a line; they are not part of the key.',
    },
    ...useTheLine,
  },
  'unreadable-as-is': {
    what: {
      ja: '貼り付けたままの形では、ssh-keygenが鍵を読めません。',
      en: 'As it is, ssh-keygen cannot read the key from this input.',
    },
    why: {
      ja: '鍵は最後までありますが、前後にあるもの（ほかのシステムの改行など）が、読むのを妨げています。',
      en: 'Something around it, such as line ends of another system, prevents this; the key itself is complete.',
    },
    ...useTheLine,
  },
  quoted: {
    what: {ja: '鍵を囲む引用符を取り除きました。', en: 'The quotation marks around the key were removed.'},
    why: {
      ja: '引用符は鍵の一部ではなく、あると鍵を読めません。',
      en: 'They are no part of the key, and with them it cannot be read.',
    },
    ...useTheLine,
  },
  'mail-quoting': {
    what: {
      ja: 'メールの引用の印「>」を取り除きました。',
      en: 'The ">" that a mail puts in front of quoted lines was removed.',
    },
    why: {
      ja: '「>」は鍵の一部ではなく、あると鍵を読めません。',
      en: 'It is no part of the key, and with it the key cannot be read.',
    },
    ...useTheLine,
  },
  'percent-encoded': {
    what: {
      ja: '「%2B」のような、アドレス用の書き方を元の文字に戻しました。',
      en: 'Characters written as in an address, such as "%2B", were turned back.',
    },
    why: {
      ja: 'アドレスの一部としてコピーするとこうなり、このままでは鍵を読めません。',
      en: 'This comes from copying a part of an address, and the key cannot be read like that.',
    },
    ...useTheLine,
  },
  'html-entities': {
    what: {
      ja: '「&#43;」のような、Webページ用の書き方を元の文字に戻しました。',
      en: 'Characters written as in the source of a web page, such as "&#43;", were turned back.',
    },
    why: {
      ja: 'Webページのソースをコピーするとこうなり、このままでは鍵を読めません。',
      en: 'This comes from copying the source of a page, and the key cannot be read like that.',
    },
    ...useTheLine,
  },
  'json-string': {
    what: {
      ja: 'JSONの文字列から、鍵の1行を取り出しました。',
      en: 'The line of the key was extracted from a JSON string.',
    },
    why: {
      ja: '引用符や「\\n」は鍵の一部ではなく、あると鍵を読めません。',
      en: 'Its quotation marks and "\\n" are no part of the key, and with them it cannot be read.',
    },
    ...useTheLine,
  },
  'quoted-printable': {
    what: {
      ja: 'メールソフトが入れた、行末の「=」などの印を取り除きました。',
      en: 'Marks of a mail program, such as "=" at the end of a line, were removed.',
    },
    why: {
      ja: 'メールを送るための書き方（quoted-printable）で、このままでは鍵を読めません。',
      en: 'They are for sending mails (quoted-printable), and the key cannot be read with them.',
    },
    ...useTheLine,
  },
  'backslash-newlines': {
    what: {
      ja: '行末の「\\」を取り除き、1行につなぎました。',
      en: 'The "\\" at the end of each line was removed and the lines joined.',
    },
    why: {
      ja: 'コマンドの続きを表す印で、鍵の一部ではありません。',
      en: 'It marks the continuation of a command and is no part of the key.',
    },
    ...useTheLine,
  },
  'type-capitalised': {
    what: {ja: '鍵の種類を、小文字に直しました。', en: 'The type of the key was changed to lower case.'},
    why: {
      ja: '入力のときに最初の文字が大文字に変わることがあり、そのままでは鍵を読めません。',
      en: 'Phones and editors may make the first letter a capital, and then the key cannot be read.',
    },
    ...useTheLine,
  },
  'type-missing': {
    what: {
      ja: '先頭に欠けていた鍵の種類を、補いました。',
      en: 'The type was missing at the start of the key and was added.',
    },
    why: {
      ja: '種類は鍵の中にも書かれているので、正しく補えました。',
      en: 'The key names its type inside as well, so this is certain.',
    },
    ...useTheLine,
  },
  'type-glued': {
    what: {
      ja: '種類と鍵の本体の間に、欠けていた空白を入れました。',
      en: 'The missing space between the type and the key itself was added.',
    },
    why: {
      ja: '空白がないと、どこまでが種類なのかが読まれません。',
      en: 'Without the space, the type and the key are read as one word.',
    },
    ...useTheLine,
  },
  base64url: {
    what: {
      ja: '鍵の本体の「-」と「_」を、「+」と「/」に直しました。',
      en: 'In the key itself, "-" and "_" were changed to "+" and "/".',
    },
    why: {
      ja: 'アドレスの中などで使われる書き方で、OpenSSHは読みません。',
      en: 'Such characters are used in addresses and the like; OpenSSH does not read them.',
    },
    ...useTheLine,
  },
};

/** About keys that can be registered. */
export const hintMessages: Record<HintFinding['code'], FindingMessage> = {
  'ed25519-outside-prime-group': {
    what: {
      ja: '形は正しいものの、途中の文字が変わっているようです。',
      en: 'The form is right, but most likely a character in the key has changed.',
    },
    why: {
      ja: '鍵を作るプログラムからは出てこない値で、文字が変わった鍵ではログインできません。',
      en: 'No program that makes keys gives such a value, and a key with a changed character does not log you in.',
    },
    todo: {
      ja: '渡す前に、下のコマンドの指紋がこのページの指紋と同じかを見てください。違っていれば、.pubのファイルを選び直します。',
      en:
        'Before you submit it, see whether the command below shows the same fingerprint as this page. If not, ' +
        'choose the .pub file instead.',
    },
    commands: [{command: 'show-fingerprint'}],
  },
  'rsa-exponent-unusual': {
    what: {
      ja: '鍵の数の1つ（指数）が、あまり使われない{exponent}です。',
      en: 'One of the numbers of the key (the exponent) is {exponent}, which is unusual.',
    },
    why: {
      ja: '今のプログラムはふつう65537を使いますが、この鍵も使えます。',
      en: 'Programs of today normally take 65537, but this key works too.',
    },
    ...handItIn,
  },
  'mpint-not-minimal': {
    what: {
      ja: '鍵の中に余分なゼロがあり、取り除いた形で示しています。',
      en: 'There are needless zeros inside the key; it is shown without them.',
    },
    why: {
      ja: 'ssh-keygenも同じように読むので、指紋は変わりません。',
      en: 'ssh-keygen reads it in the same way, so the fingerprint is the same.',
    },
    ...handItIn,
  },
  'rsa-checks-shortened': {
    what: {
      ja: '{bits}ビットと長いので、一部の計算（{skipped}）を省きました。',
      en: 'With {bits|bit|bits} the key is too long for some tests: {skipped}.',
    },
    why: {
      ja: 'ページが止まらないようにするためで、鍵に問題が見つかったのではありません。',
      en: 'This keeps the page from standing still; nothing wrong was found with the key.',
    },
    ...handItIn,
  },
  'other-type-recommended': {
    what: {
      ja: '鍵の種類は{type}で、推奨は{recommended}です。',
      en: 'The type of the key is {type}; the recommended one is {recommended}.',
    },
    why: {
      ja: 'この種類の鍵も使えますが、推奨の種類は短くて速く、安全です。',
      en: 'Keys of this type work too, but the recommended type is short, fast and safe.',
    },
    todo: {
      ja: 'この種類の鍵も渡せます。次に新しく作るときは、推奨の種類にしてください。',
      en: 'A key of this type can be submitted. When you next make a key, make one of the recommended type.',
    },
    todoWithoutLine: otherThingsFirst,
    readMore: '/tools/ssh-key/#key-types',
  },
  'other-lines': {
    what: {
      ja: '鍵のほかに{count}行の文字があり、読まずに除きました。',
      en: '{count|other line was|other lines were} left aside.',
    },
    why: {ja: '登録に使うのは、鍵の1行だけです。', en: 'Only the one line of the key is registered.'},
    todo: {ja: '鍵の1行だけを渡してください。', en: 'Submit only the line of the key.'},
    todoWithoutLine: otherThingsFirst,
  },
  'comment-missing': {
    what: {ja: '鍵の最後に、コメントがありません。', en: 'There is no comment at the end of the key.'},
    why: {
      ja: 'コメントは鍵を見分けるための名札で、ログインには関係しません。',
      en: 'The comment is a label to tell keys apart; it plays no part in logging in.',
    },
    ...handItIn,
  },
  'comment-other-division': {
    what: {
      ja: 'コメントによると、{division}のために作った鍵です。',
      en: 'By its comment this key was made for the {division}.',
    },
    why: {
      ja: '鍵は区画ごとに1組ずつ作るので、ファイルを取り違えたのかもしれません。',
      en: 'There is one key pair for each division, so this may be the wrong one of two files.',
    },
    todo: {
      ja: '一般解析区画ではid_ed25519_nigsc-gw.pubを、個人ゲノム解析区画ではid_ed25519_nigsc-gwa.pubを選んでください。この鍵で合っていれば、渡せます。',
      en:
        'Choose id_ed25519_nigsc-gw.pub for the general analysis division, id_ed25519_nigsc-gwa.pub for the personal ' +
        'genome analysis division. If you do mean this key, it can be submitted.',
    },
    commands: [{command: 'show-public-key'}],
    readMore: '/application/ssh_keys/#two-files',
  },
  'comment-unusual-characters': {
    what: {ja: 'コメントに、表示を乱すことのある{kinds}があります。', en: 'The comment has {kinds}.'},
    why: {
      ja: 'ほかの人の画面で違って見えることがありますが、鍵そのものは変わりません。',
      en: 'They can disturb how the comment is shown, but the key itself is the same.',
    },
    ...handItIn,
  },
};
