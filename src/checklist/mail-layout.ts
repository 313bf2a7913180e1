// Which e-mail to the help desk a checklist needs, and which particulars it has, after the centre's template: name,
// affiliation, login account, request. The rest is what the web form asks.
import type {Answers} from './answers';
import type {Checklist} from './checklist';
import {givesFeftaParticulars} from './conditions';
import type {ParticularField} from './particulars';
import type {StepId} from './steps';

export type MailSection = 'applicant' | 'certificate' | 'request' | 'responsible' | 'fefta' | 'feftaUnknown';

/** A part: its heading and its lines. `key`: the public key; the other lines that are no field: from the answers. */
export type MailPart = {
  section: MailSection;
  lines: readonly (ParticularField | 'key' | 'division' | 'noAccount' | 'self' | 'isResident' | 'noSpecificCategory')[];
};

const sender: MailPart = {section: 'applicant', lines: ['name', 'affiliation', 'account']};
const responsible: MailPart = {
  section: 'responsible',
  lines: ['responsibleName', 'responsibleEmail', 'responsibleAccount'],
};
const withKey: MailPart = {section: 'request', lines: ['division', 'key', 'request']};

/** The parts of each kind of mail, for those to whom nothing special applies. */
const partsOfKind = {
  'exposed-key': [sender, withKey],
  application: [
    {
      section: 'applicant',
      lines: ['name', 'nameInEnglish', 'affiliation', 'jobTitle', 'email', 'nationality', 'field', 'noAccount'],
    },
    {section: 'certificate', lines: ['postalAddress', 'telephone']},
    {section: 'request', lines: ['division', 'wishedAccount', 'key', 'purpose', 'archiveAccounts']},
    responsible,
  ],
  'first-key': [sender, {section: 'request', lines: ['division', 'key']}],
  'new-key': [sender, withKey],
  move: [
    sender,
    {section: 'request', lines: ['newAffiliation', 'postalAddress', 'telephone', 'email', 'movingDate']},
    responsible,
  ],
  renewal: [sender, {section: 'request', lines: ['request']}],
  end: [sender, {section: 'request', lines: ['endDate']}],
  'not-renewed': [sender, {section: 'request', lines: ['request']}],
  'group-cloud': [sender, {section: 'request', lines: ['request']}],
  responsible: [sender, {section: 'request', lines: ['jobTitle', 'request']}],
  'plan-in-advance': [sender, {section: 'request', lines: ['division', 'request']}, responsible],
  plan: [sender, {section: 'request', lines: ['division', 'request']}, responsible],
  question: [sender, {section: 'request', lines: ['request']}],
} satisfies Record<string, readonly MailPart[]>;

export type MailKind = keyof typeof partsOfKind;
export const mailKinds = Object.keys(partsOfKind) as MailKind[];

/** The step that is done by each kind, the most urgent first. */
const stepOfKind: readonly [StepId, MailKind][] = [
  ['report-exposed-key', 'exposed-key'],
  ['ask-who-can-be-responsible', 'responsible'],
  ['apply-by-email', 'application'],
  ['send-first-key', 'first-key'],
  ['send-new-key', 'new-key'],
  ['report-move-by-email', 'move'],
  ['end-account', 'end'],
  ['ask-how-to-renew', 'renewal'],
  ['ask-why-login-stopped', 'not-renewed'],
  ['ask-what-remains', 'not-renewed'],
  ['ask-about-group-cloud', 'group-cloud'],
  ['hand-in-plan-in-advance', 'plan-in-advance'],
  ['hand-in-usage-plan', 'plan'],
];

/** The e-mail that does a step; `undefined` for a step that is no e-mail of its own. */
export function mailKindOfStep(id: StepId): MailKind | undefined {
  return stepOfKind.find(([step]) => step === id)?.[1];
}

/** The e-mails of a checklist, the most urgent first. Where there is none: a question, by the centre's template. */
export function mailKindsOf({steps}: Pick<Checklist, 'steps'>): [MailKind, ...MailKind[]] {
  const [first, ...rest] = stepOfKind.flatMap(([step, kind]) => (steps.some(({id}) => id === step) ? [kind] : []));
  return first === undefined ? ['question'] : [first, ...rest];
}

/** What the issuance criteria ask for the examination under FEFTA (precautions for FEFTA). */
const feftaLines = ['residency', 'specificCategory', 'career', 'employment', 'period'] as const;
/** A resident who is in no specific category, as answered. */
const feftaLinesOfResident = ['isResident', 'noSpecificCategory', 'career', 'employment', 'period'] as const;

/** The parts of the mail. FEFTA particulars only if they are needed, or if that is not known yet. */
export function mailParts(kind: MailKind, answers: Answers): MailPart[] {
  const all: readonly MailPart[] = partsOfKind[kind];
  const parts = all
    .filter(({section}) => section !== 'responsible' || answers.responsible !== 'unchanged')
    .map((part): MailPart => {
      // For a group, it is the responsible person who applies.
      const isSelf =
        part.section === 'responsible' &&
        (answers.responsible === 'myself' || (kind === 'application' && answers.want === 'many-users'));
      return isSelf ? {section: part.section, lines: ['self']} : part;
    })
    .map(
      (part): MailPart =>
        answers.division === undefined && answers.want !== 'group-cloud' && answers.resources === undefined
          ? {...part, lines: part.lines.filter((line) => line !== 'division')}
          : part,
    );
  if (kind !== 'application') return parts;
  if (answers.residency === 'not-sure') return [...parts, {section: 'feftaUnknown', lines: feftaLines}];
  if (!givesFeftaParticulars(answers)) return parts;
  return [...parts, {section: 'fefta', lines: answers.residency === 'resident' ? feftaLinesOfResident : feftaLines}];
}
