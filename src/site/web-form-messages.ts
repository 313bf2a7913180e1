// The five screens of the centre's web application form, as the registration page draws them.
import type {Localized} from '../lib/localized';

type FormFieldShape = 'line' | 'choice' | 'area' | 'box';

type FormField = {
  label: Localized;
  shape: FormFieldShape;
  required: boolean;
};

export type FormScreen = {
  name: 'applicant' | 'affiliation' | 'account' | 'manager' | 'complete';
  title: Localized;
  lead?: Localized;
  fields: FormField[];
  buttons: Localized[];
};

const next: Localized = {ja: '次へ', en: 'Go next'};
const back: Localized = {ja: '戻る', en: 'Back'};

const optional = (ja: string, en: string, shape: FormFieldShape = 'line'): FormField => ({
  label: {ja, en},
  shape,
  required: false,
});
const required: typeof optional = (ja, en, shape) => ({...optional(ja, en, shape), required: true});

const person: FormField[] = [
  required('姓（英字）', 'Family name in English'),
  required('名（英字）', 'First name in English'),
  required('メールアドレス', 'E-mail'),
  required('メールアドレス（確認）', 'E-mail (again)'),
  required('国籍', 'Nationality', 'choice'),
  required('研究分野', 'Research field', 'choice'),
  required('職名', 'Job title', 'choice'),
];

const affiliation: FormField[] = [
  required('所属機関', 'Institution'),
  required('郵便番号', 'Postal code'),
  required('住所', 'Address'),
  required('電話番号', 'Telephone'),
  optional('内線', 'Extension'),
];

export const formScreens: FormScreen[] = [
  {
    name: 'applicant',
    title: {ja: '申請者', en: 'Applicant'},
    fields: [
      ...person,
      required('利用目的（150字以上）', 'Purpose of use (150 characters or more)', 'area'),
      optional('JGAアカウントID', 'JGA account ID'),
      optional('AGDアカウントID', 'AGD account ID'),
    ],
    buttons: [next],
  },
  {
    name: 'affiliation',
    title: {ja: '所属', en: 'Affiliation'},
    fields: affiliation,
    buttons: [back, next],
  },
  {
    name: 'account',
    title: {ja: 'アカウント', en: 'Account'},
    fields: [
      required('希望アカウント名', 'Account name you would like'),
      required('SSH公開鍵', 'SSH public key', 'area'),
      optional('個人ゲノム解析区画を使う（課金）', 'Use the personal genome analysis division (charged)', 'box'),
    ],
    buttons: [back, next],
  },
  {
    name: 'manager',
    title: {ja: '責任者', en: 'Manager (responsible person)'},
    fields: [
      ...person,
      ...affiliation,
      optional('アカウント名（あれば）', 'Account name, if known'),
      optional('グループ名（あれば）', 'Group name, if known'),
    ],
    buttons: [{ja: '申請者の情報を写す', en: 'Copy from the applicant'}, back, next],
  },
  {
    name: 'complete',
    title: {ja: '確認・完了', en: 'Confirm and completed'},
    lead: {
      ja: '入力した内容が一覧で表示されます。読み直して送ると、「完了」の画面に変わります。',
      en: 'All that you entered is listed. Read it once more and send it: the screen changes to “Completed”.',
    },
    fields: [],
    buttons: [back, {ja: '申請する', en: 'Apply'}],
  },
];
