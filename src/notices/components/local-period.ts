// A period in the reader's own time zone, where that is not Japan's. In the built page a script writes it before the first paint,
// because nobody can know in advance how many lines it takes. One function serves the page's script and React.

/** What `Date.getTimezoneOffset` returns in Japan, in minutes. */
export const JAPAN_OFFSET = -540;

/** The instants that a notice states, in epoch milliseconds; the format's locale; a message with `{period}` and `{timeZone}`. */
export type LocalPeriodParts = {start: number | undefined; end: number | undefined; tag: string; message: string};

/**
 * The message for a reader whose clock differs from Japan's then; undefined for others.
 * The function is sent to the browser as text (`localPeriodScript`): it uses nothing outside itself and names no inner function.
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

/** The script behind each element with the parts in its data attributes. */
export const callLocalPeriod = 'writeLocalPeriod(document.currentScript)';
