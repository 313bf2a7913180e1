// Writes a notice's period as readers expect it in their language, always in Japan time and as staff wrote it (24:00 stays 24:00).
import type {Locale} from '../../domain/localized';
import type {Notice} from '../../domain/notices/schema';

const dateFormat: Record<Locale, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat('ja-JP', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }),
};

/**
 * A date or time of a notice in words.
 * @param moment `YYYY-MM-DD` or `YYYY-MM-DDThh:mm+09:00`
 */
export function momentInWords(moment: string, locale: Locale): string {
  const [date = '', time] = moment.split('T');
  const day = dateFormat[locale].format(new Date(`${date}T00:00Z`));
  return time === undefined ? day : `${day} ${time.slice(0, 5)}`;
}

/** The period from start to end (the real end where it is known); undefined where the notice has none. */
export function periodInWords(
  notice: Pick<Notice, 'start' | 'end' | 'endedAt'>,
  locale: Locale,
): string | undefined {
  const end = notice.endedAt ?? notice.end;
  if (notice.start === undefined && end === undefined) {
    return undefined;
  }
  const from = notice.start === undefined ? '' : momentInWords(notice.start, locale);
  const to = end === undefined ? '' : momentInWords(end, locale);
  if (locale === 'ja') {
    return `${from && `${from}から`}${to && `${to}まで`}`;
  }
  if (!to) {
    return `From ${from}`;
  }
  return from ? `${from} to ${to}` : `Until ${to}`;
}
