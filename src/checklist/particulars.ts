// What users can type about themselves, cleaned for a text, and never private key material.
import {privateForm} from '../ssh-key/private-material';

/** What users can type about themselves. It stays on their computer. */
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
  'residency',
  'specificCategory',
  'career',
  'employment',
  'period',
  'newAffiliation',
  'movingDate',
  'endDate',
  'request',
] as const;
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

/** A cleaned particular: the text, or none, or private key material, which is not used. */
type PlainParticular = {text: string} | 'missing' | 'private-key';

/** Control characters are removed; a line stays one line, so that no field can add a line to a mail. */
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
