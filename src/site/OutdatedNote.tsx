// A note on English pages that are older than the Japanese page, with the older sections.
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {useLocalized} from '../components/useLocalized';
import {layoutMessages} from './layout-messages';

/** A section that changed in Japanese since it was translated. */
type Section = {anchor: string; heading: string};

/** @param sections the front matter field `outdatedSections`, which src/build/parse-front-matter.ts computes */
export function OutdatedNote({sections}: {sections: unknown}) {
  const t = useLocalized();
  const {createUrl} = useAlternatePageUtils();
  if (!Array.isArray(sections)) return null;
  const older: Section[] = sections;
  return (
    <div className="ui-callout ui-callout--plain">
      <p>
        {t(layoutMessages.outdated)}{' '}
        <a href={createUrl({locale: 'ja', fullyQualified: false})} hrefLang="ja">
          {t(layoutMessages.readJapanese)}
        </a>
      </p>
      {older.length > 0 && (
        <div>
          {t(layoutMessages.olderParts)}{' '}
          <ul className="ui-buttons">
            {older.map(({anchor, heading}) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
