// At the end of a page: the official page that it condenses, and when the two were last compared.
import {Message} from '../components/Message';
import {useLocale, useLocalized} from '../components/useLocalized';
import {dayInWords} from '../lib/dates-in-words';
import {prefixOf} from '../lib/localized';
import {layoutMessages} from './layout-messages';
import {officialAddress} from './official';

/** @param compared the front matter field, `YYYY-MM-DD`; where there is none, the page has no source */
export function SourceNote({address, compared}: {address: string; compared: unknown}) {
  const t = useLocalized();
  const locale = useLocale();
  if (typeof compared !== 'string') return null;
  // Links of this page have no slash at the end; official addresses do.
  const official = officialAddress(`${address.slice(prefixOf(locale).length).replace(/\/$/, '')}/`, locale);
  return (
    <p className="site-source">
      <Message
        of={layoutMessages.source}
        values={{
          page: <a href={official}>{t(layoutMessages.sourcePage)}</a>,
          day: <span className="number">{dayInWords(compared, locale, 'without-weekday')}</span>,
        }}
      />
    </p>
  );
}
