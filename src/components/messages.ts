// The texts of the shared components.
import type {Localized} from '../lib/localized';

export const messages = {
  applicant: {ja: '申請者', en: 'Applicant'},
  responsible: {ja: '責任者', en: 'Responsible person'},
  centre: {ja: 'センター', en: 'Centre'},
  group: {ja: 'グループ', en: 'Group'},
  organiser: {ja: '主催者', en: 'Organiser'},
  user: {ja: '利用者', en: 'Each user'},
  scrolls: {ja: '横にスクロールできる表', en: 'Table that scrolls sideways'},
  copy: {ja: 'コピー', en: 'Copy'},
  copied: {ja: 'コピーしました', en: 'Copied'},
  replace: {
    ja: 'コピーしました。実行する前に、{names} をご自分のものに書き換えてください。',
    en: 'Copied. Replace {names} with your own values before you run it.',
  },
  terminal: {ja: 'ターミナル', en: 'Terminal'},
  powerShell: {ja: 'PowerShell', en: 'PowerShell'},
  sshConfig: {ja: '~/.ssh/config', en: '~/.ssh/config'},
  output: {ja: '表示される内容', en: 'Output'},
  letter: {ja: '文面', en: 'Text'},
  refused: {
    ja: 'コピーできませんでした。文字を選択してコピーしてください',
    en: 'Could not copy. Select the text and copy it',
  },
  noScript: {
    ja: '使うには、ブラウザのJavaScriptを有効にしてください。',
    en: 'To use this, turn on JavaScript in your browser.',
  },
  loading: {ja: '読み込んでいます…', en: 'Loading…'},
  failed: {
    ja: 'この部分を読み込めませんでした。ネットワークの接続を確かめて、もう一度試してください。入力した内容は残っています。',
    en: 'This part did not load. Check your network connection and try again. Your input is still there.',
  },
  retry: {ja: 'もう一度読み込む', en: 'Load again'},
  reload: {
    ja: 'それでも表示されないときは、サイトが更新された可能性があります。ページを再読み込みしてください。',
    en: 'If it still does not appear, the site may have been updated. Reload the page.',
  },
} as const satisfies Record<string, Localized>;
