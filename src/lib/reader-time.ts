// States how a time is written in the reader's own time zone. The page's components and its line of script must write the same.

/** What `Date.getTimezoneOffset` gives in Japan: minutes. */
export const JAPAN_OFFSET = -540;

/** The format of a time of day. */
export const readerTimeFormat = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;
