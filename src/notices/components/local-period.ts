// A period in the reader's time zone, where that is not Japan's. In the built page a script writes it before the first
// paint, because its height cannot be known in advance. The script and React share one function.

/** What `Date.getTimezoneOffset` returns in Japan, in minutes. */
export const JAPAN_OFFSET = -540;

/** Instants in epoch milliseconds; the locale of the format; a message with `{period}` and `{timeZone}`. */
export type LocalPeriodParts = {start: number | undefined; end: number | undefined; tag: string; message: string};

/**
 * The message for a reader whose clock differs from Japan's then; undefined for others.
 * Sent to the browser as text (`localPeriodScript`), so it uses nothing outside itself and has no named inner function.
 */
export function localPeriodText({start, end, tag, message}: LocalPeriodParts): string | undefined {
  const times = [start, end];
  if (times.every((at) => at === undefined || new Date(at).getTimezoneOffset() === -540)) return undefined;
  const format = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return message
    .replace('{period}', times.map((at) => (at === undefined ? '' : format.format(at))).join(' – '))
    .replace('{timeZone}', format.resolvedOptions().timeZone);
}

/** Script for every page, before its content: defines what `callLocalPeriod` calls. */
export const localPeriodScript = `var localPeriodText=${localPeriodText.toString().replace(/\s+/g, ' ')};
function writeLocalPeriod(script){var e=script.previousSibling,d=e.dataset;
e.textContent=localPeriodText({start:d.start&&+d.start,end:d.end&&+d.end,tag:d.tag,message:d.message})||''}`;

/** The script after each element with the parts in its data attributes. */
export const callLocalPeriod = 'writeLocalPeriod(document.currentScript)';
