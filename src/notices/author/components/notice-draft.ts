// Decides which fields the form has for the current input, what is wrong with it, and which problems are shown. Pure.
import {typedAmounts} from '../../../lib/typed-amounts';
import type {AuthorProblem, RequestField} from '../../problem';
import {isPartOf, serviceCodes, services} from '../../services';
import {tagOfKind} from '../notice-author';
import {emptyRequest, type NoticeRequest, withText} from '../request';
import {type AuthorSite, type WrittenNotice, writeNotice} from '../write-notice';

/** The fields of the form, in the order in which it asks them. */
export const formFields = [
  'kind',
  'affects',
  'start',
  'end',
  'endedAt',
  'review',
  'date',
  'name',
  'extends',
  'title.ja',
  'title.en',
  'description.ja',
  'description.en',
  'reason.ja',
  'reason.en',
  'action.ja',
  'action.en',
] as const satisfies readonly RequestField[];
/** See `formFields`. */
export type FormField = (typeof formFields)[number];
/** The fields that hold one text: all save the list of services. */
export type TextFormField = Exclude<FormField, 'affects'>;

/** The input, and which fields have been visited. */
export type NoticeDraft = {
  request: NoticeRequest;
  touched: ReadonlySet<FormField>;
  /** Have the files been asked for? From then on every problem is shown. */
  asked: boolean;
};

/** What can happen to the form. */
export type DraftChange =
  | {type: 'typed'; field: TextFormField; text: string}
  | {type: 'chosen'; service: string; isChosen: boolean}
  | {type: 'touched'; field: FormField}
  | {type: 'asked'}
  | {type: 'emptied'};

/** An empty form. */
export const emptyDraft: NoticeDraft = {request: emptyRequest, touched: new Set(), asked: false};

export function textIn(request: NoticeRequest, field: TextFormField): string {
  const [name, locale] = field.split('.') as [keyof NoticeRequest, 'ja' | 'en' | undefined];
  const value = request[name];
  if (locale !== undefined) return (value as {ja: string; en: string})[locale];
  return value as string;
}

/** The form after a change. */
export function changedDraft(draft: NoticeDraft, change: DraftChange): NoticeDraft {
  const {request, touched} = draft;
  switch (change.type) {
    case 'typed':
      return {...draft, request: withText(request, change.field, change.text)};
    case 'chosen': {
      const {service, isChosen} = change;
      // A service includes its parts: they need not be named as well.
      const others = request.affects.filter((code) =>
        isChosen ? !isPartOf(code, service, services) : code !== service,
      );
      const affects = serviceCodes.filter((code) => others.includes(code) || (isChosen && code === service));
      return {...draft, request: {...request, affects}};
    }
    case 'touched':
      return touched.has(change.field) ? draft : {...draft, touched: new Set([...touched, change.field])};
    case 'asked':
      return {...draft, asked: true};
    case 'emptied':
      return emptyDraft;
  }
}

/** Is there anything to lose? */
export function isTyped({request}: NoticeDraft): boolean {
  return (
    request.affects.length > 0 ||
    formFields.some((field) => field !== 'affects' && textIn(request, field).trim() !== '')
  );
}

/** Does the form have this field, given the input so far? */
export function isWanted(field: FormField, {kind, end, endedAt}: NoticeRequest): boolean {
  if (field === 'start' || field === 'end') return kind !== 'news';
  if (field === 'endedAt') return kind === 'outage';
  if (field === 'review') {
    const isOver = kind === 'outage' && endedAt.trim() !== '';
    return ['suspension', 'maintenance', 'outage'].includes(kind) && end.trim() === '' && !isOver;
  }
  return true;
}

/** The request as it is meant: fields that are not asked count as empty, the posting date is today by default. */
export function requestOf({request}: NoticeDraft, today: string): NoticeRequest {
  const asked = formFields.reduce(
    (meant, field) => (field === 'affects' || isWanted(field, request) ? meant : withText(meant, field, '')),
    request,
  );
  return asked.date.trim() === '' ? {...asked, date: today} : asked;
}

/** What writing a notice must know of the site. @param slugs those of all notices */
export function formSite(slugs: readonly string[]): AuthorSite {
  return {
    vocabulary: {services: serviceCodes, tags: [...new Set(Object.values(tagOfKind))]},
    slugs,
  };
}

/** The two files, or every problem, in the order of the form. */
export type Outcome =
  | {files: Extract<WrittenNotice, {ok: true}>['files']; slug: string; problems: readonly AuthorProblem[]}
  | {files?: undefined; slug?: undefined; problems: readonly AuthorProblem[]};

const prose = formFields.filter((field): field is TextFormField => /^(title|description|reason|action)\./.test(field));

/** Checks the request by the rules of the build and of the content gate. */
export function outcomeOf(request: NoticeRequest, site: AuthorSite): Outcome {
  const written = writeNotice(request, site);
  const amounts = prose.flatMap((field): AuthorProblem[] =>
    typedAmounts(textIn(request, field)).map(({amount}) => ({field, code: 'amount-typed', value: amount})),
  );
  const problems: AuthorProblem[] = [...(written.ok ? [] : written.problems), ...amounts];
  if (written.ok && problems.length === 0) return {files: written.files, slug: written.slug, problems};
  const places: readonly string[] = formFields;
  const place = ({field}: AuthorProblem) => (places.includes(field) ? places.indexOf(field) : places.length);
  return {problems: problems.sort((a, b) => place(a) - place(b))};
}

/** The problems that are shown: those of visited fields, or all once the files were requested. */
export function shownProblems(
  problems: readonly AuthorProblem[],
  {touched, asked}: Pick<NoticeDraft, 'touched' | 'asked'>,
): AuthorProblem[] {
  const names: ReadonlySet<string> = touched;
  return problems.filter(({field}) => asked || names.has(field));
}

export function fieldId(field: FormField): string {
  return `notice-${field.replace('.', '-')}`;
}

/** Moves the focus into a field. */
export function goToField(field: FormField): void {
  const box = document.getElementById(fieldId(field));
  box?.scrollIntoView({block: 'center'});
  box?.querySelector<HTMLElement>('input, select, textarea')?.focus({preventScroll: true});
}
