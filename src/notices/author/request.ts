// What staff enter to write a notice. The command and the browser form share it.
import type {StaffText} from '../../lib/localized';

/** The fields of the input, in the order in which the form asks for them. */
export const requestFields = [
  'kind',
  'affects',
  'start',
  'end',
  'title.ja',
  'title.en',
  'description.ja',
  'description.en',
  'reason.ja',
  'reason.en',
  'action.ja',
  'action.en',
  'endedAt',
  'review',
  'name',
] as const;
export type RequestField = (typeof requestFields)[number];

/** The input for a notice. An empty text was left out; times are as people write them (see `readTypedTime`). */
export type NoticeRequest = Readonly<typeof emptyRequest>;

const noText: StaffText = {ja: '', en: ''};

export const emptyRequest = {
  /** One of `kinds` in schema.ts. */
  kind: '',
  affects: [] as readonly string[],
  start: '',
  end: '',
  endedAt: '',
  /** For a notice without an end: the day by which staff look at it again. */
  review: '',
  /** The last part of the slug: a few words in ASCII letters. */
  name: '',
  title: noText,
  /** One sentence for lists. Empty: made from the dates; news needs it. */
  description: noText,
  /** Why: whole sentences after the first one. May be empty. */
  reason: noText,
  /** What users should do: one sentence a line. May be empty. */
  action: noText,
};

/** The request with another text in a field, such as `kind` or `title.ja`. */
export function withText(request: NoticeRequest, field: string, text: string): NoticeRequest {
  const [name = '', locale] = field.split('.');
  if (locale === undefined) return {...request, [name]: text};
  return {...request, [name]: {...(request[name as keyof NoticeRequest] as StaffText), [locale]: text}};
}
