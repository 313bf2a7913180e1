// Decides which fields the form has for the current input, which are required, what is wrong, and which problems are
// shown. Pure.
import type {AuthorProblem} from '../../problem';
import type {Kind} from '../../schema';
import {isPartOf, serviceCodes, services} from '../../services';
import {tagOfKind} from '../notice-text';
import {emptyRequest, type NoticeRequest, type RequestField, requestFields, withText} from '../request';
import {type AuthorSite, type WrittenNotice, writeNotice} from '../write-notice';

/** The fields that hold one text: all save the list of services. */
export type TextField = Exclude<RequestField, 'affects'>;

/** The input, and which fields have been visited. */
export type NoticeDraft = {
  request: NoticeRequest;
  touched: ReadonlySet<RequestField>;
  /** Has somebody asked for what is missing? From then on every problem is shown. */
  asked: boolean;
};

export type DraftChange =
  | {type: 'typed'; field: TextField; text: string}
  /** `now`: the default of the start of what has begun. */
  | {type: 'kind'; kind: Kind; now: string}
  | {type: 'chosen'; service: string; isChosen: boolean}
  | {type: 'touched'; field: RequestField}
  | {type: 'asked'};

const PERIOD_KINDS: readonly string[] = ['suspension', 'maintenance', 'outage'];

export const emptyDraft: NoticeDraft = {request: emptyRequest, touched: new Set(), asked: false};

export function textIn(request: NoticeRequest, field: TextField): string {
  const [name, locale] = field.split('.') as [keyof NoticeRequest, 'ja' | 'en' | undefined];
  const value = request[name];
  return locale === undefined ? (value as string) : (value as {ja: string; en: string})[locale];
}

export function changedDraft(draft: NoticeDraft, change: DraftChange): NoticeDraft {
  const {request, touched} = draft;
  switch (change.type) {
    case 'typed':
      return {...draft, request: withText(request, change.field, change.text)};
    case 'kind': {
      const {kind, now} = change;
      // Until its field was visited, the start is the default of the kind.
      const start = touched.has('start') ? request.start : PERIOD_KINDS.includes(kind) ? now : '';
      return {...draft, request: {...request, kind, start}, touched: new Set([...touched, 'kind'])};
    }
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
  }
}

/** Is there anything to lose? */
export function isTyped({request}: NoticeDraft): boolean {
  return (
    request.affects.length > 0 ||
    requestFields.some((field) => field !== 'affects' && textIn(request, field).trim() !== '')
  );
}

/** Does the form have this field, given the input so far? */
export function isWanted(field: RequestField, {kind, end, endedAt}: NoticeRequest): boolean {
  if (field === 'end') return kind !== 'news';
  if (field === 'endedAt') return kind === 'outage';
  if (field === 'review') {
    const isOver = kind === 'outage' && endedAt.trim() !== '';
    return PERIOD_KINDS.includes(kind) && end.trim() === '' && !isOver;
  }
  return true;
}

/** Must it be filled in? All else has a default. */
export function isRequired(field: RequestField, {kind, endedAt}: NoticeRequest): boolean {
  if (field === 'kind') return true;
  if (field === 'affects') return kind !== 'news' && kind !== 'deadline';
  if (field === 'start') return PERIOD_KINDS.includes(kind) && endedAt.trim() === '';
  if (field === 'end') return kind === 'deadline';
  return field.startsWith('description') && kind === 'news';
}

/** The request as it is meant: fields that are not asked count as empty. */
export function requestOf({request}: NoticeDraft): NoticeRequest {
  return requestFields.reduce(
    (meant, field) => (field === 'affects' || isWanted(field, request) ? meant : withText(meant, field, '')),
    request,
  );
}

/** What writing a notice must know of the site. */
export function formSite(slugs: readonly string[], now: number): AuthorSite {
  return {tags: Object.values(tagOfKind), slugs, now};
}

/** The two files, or every problem in the order of the form. */
export function outcomeOf(request: NoticeRequest, site: AuthorSite): WrittenNotice {
  const written = writeNotice(request, site);
  if (written.ok) return written;
  const order: readonly string[] = [...requestFields, 'file'];
  const place = ({field}: AuthorProblem) => order.indexOf(field);
  return {ok: false, problems: [...written.problems].sort((a, b) => place(a) - place(b))};
}

/** The request without the texts that have a problem: what a preview can show. */
export function withoutFaultyTexts(request: NoticeRequest, problems: readonly AuthorProblem[]): NoticeRequest {
  const faulty = new Set(problems.map(({field}) => field.split('.')[0] ?? ''));
  const texts = requestFields.filter((field) => field.includes('.') && faulty.has(field.split('.')[0] ?? ''));
  return texts.reduce((left, field) => withText(left, field, ''), request);
}

/** The problems that are shown: those of visited fields, or all once somebody asked what is missing. */
export function shownProblems(
  problems: readonly AuthorProblem[],
  {touched, asked}: Pick<NoticeDraft, 'touched' | 'asked'>,
): AuthorProblem[] {
  const names: ReadonlySet<string> = touched;
  return problems.filter(({field}) => asked || names.has(field));
}

export function fieldId(field: RequestField): string {
  return `notice-${field.replace('.', '-')}`;
}

export function goToField(field: RequestField): void {
  const box = document.getElementById(fieldId(field));
  const fold = box?.closest('details');
  if (fold) fold.open = true;
  box?.scrollIntoView({block: 'center'});
  box?.querySelector<HTMLElement>('input, select, textarea')?.focus({preventScroll: true});
}
