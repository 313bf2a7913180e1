// Decides what may stand in a text about a person: what they typed, made plain, and never private key material. Nothing of it
// is ever part of an address of this site.
import {privateForm} from '../ssh-key/private-material';

/** What a reader can type about themselves. All of it stays on their computer. */
export const particularFields = [
  'name',
  'nameInEnglish',
  'affiliation',
  'jobTitle',
  'email',
  'nationality',
  'field',
  'account',
  'postalAddress',
  'telephone',
  'wishedAccount',
  'purpose',
  'archiveAccounts',
  'responsibleName',
  'responsibleEmail',
  'responsibleAccount',
  'career',
  'employment',
  'period',
  'newAffiliation',
  'movingDate',
  'endDate',
  'request',
] as const;
/** See `particularFields`. */
export type ParticularField = (typeof particularFields)[number];

/** What was typed; any text, also none. */
export type Particulars = {readonly [F in ParticularField]?: string};

/** Fields that may have several lines. */
export const longFields: ReadonlySet<ParticularField> = new Set<ParticularField>([
  'postalAddress',
  'purpose',
  'career',
  'employment',
  'request',
]);

/** Fields that not everyone has: without them nothing is missing, and their line is left out. */
export const optionalFields: ReadonlySet<ParticularField> = new Set<ParticularField>([
  'archiveAccounts',
  'responsibleAccount',
]);

/** Far more than the web form takes, and little enough for every mail program. */
const MAX_LENGTH = 5000;

/** A particular made plain: the text, or that there is none, or that it holds private key material and was not taken. */
export type PlainParticular = {text: string} | 'missing' | 'private-key';

/** Control characters go; a line stays one line, so that no field can put a line of its own into a mail. */
export function plainParticular(field: ParticularField, {[field]: typed = ''}: Particulars): PlainParticular {
  const text = typed.slice(0, MAX_LENGTH);
  if (privateForm(text) !== undefined) return 'private-key';
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) =>
    line
      .replaceAll(/\p{Cs}/gu, '\ufffd')
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
  );
  const plain = longFields.has(field)
    ? lines
        .join('\n')
        .replaceAll(/\n{3,}/g, '\n\n')
        .trim()
    : lines.filter((line) => line !== '').join(' ');
  return plain === '' ? 'missing' : {text: plain};
}
