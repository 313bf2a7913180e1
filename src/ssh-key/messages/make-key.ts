// The texts of the command maker.
import type {Localized} from '../../lib/localized';

export const makeKeyMessages = {
  label: {ja: '鍵を作るコマンド', en: 'Command that makes a key'},
  division: {ja: '使う区画', en: 'Division you use'},
  folder: {
    ja: '1. 鍵のフォルダを用意する',
    en: '1. Prepare the folder for keys',
  },
  second: {ja: '2. 鍵の組を作る', en: '2. Make the key pair'},
  only: {ja: '鍵の組を作る', en: 'Make the key pair'},
  noScript: {
    ja:
      'コマンドの色の付いた文字は、自分で書き換えられます。個人ゲノム解析区画では、2か所のnigsc-gwをnigsc-gwaにします。' +
      'macOSとLinuxでは、"$HOME\\.ssh\\id_ed25519_nigsc-gw"を~/.ssh/id_ed25519_nigsc-gwにします。',
    en:
      'You can also replace the coloured words in the command by hand. For the personal genome analysis division, ' +
      'change nigsc-gw to nigsc-gwa in both places. On macOS and Linux, write ~/.ssh/id_ed25519_nigsc-gw for ' +
      '"$HOME\\.ssh\\id_ed25519_nigsc-gw".',
  },
} as const satisfies Record<string, Localized>;
