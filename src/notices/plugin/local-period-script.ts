// The script that writes periods in the reader's own time while the page is being read in, as src/notices/components/local-period.ts does later.
import {JAPAN_OFFSET, readerTimeFormat} from '../../lib/reader-time';

/** Script for every page, before its content: the same for the element before a script, with the parts in its data attributes. */
export const defineLocalPeriod = `function writeLocalPeriod(s){var e=s.previousSibling,d=e.dataset,f=new Intl.DateTimeFormat(d.tag,${JSON.stringify(readerTimeFormat)}),w=function(t){return t?f.format(+t):''};if([d.start,d.end].some(function(t){return t&&new Date(+t).getTimezoneOffset()!==${JAPAN_OFFSET}}))e.textContent=d.words.replace('{period}',w(d.start)+' – '+w(d.end)).replace('{timeZone}',f.resolvedOptions().timeZone)}`;
