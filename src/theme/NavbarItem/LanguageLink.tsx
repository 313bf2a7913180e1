// The same page in the other language, named in that language.

import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** A plain link that leaves this language's application for the other's. */
export function LanguageLink({mobile}: {mobile?: boolean}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const other = i18n.currentLocale === 'en' ? 'ja' : 'en';
  const address = createUrl({locale: other, fullyQualified: false});
  const link = (
    <a
      className={clsx(mobile ? 'menu__link' : 'navbar__link language-link')}
      href={address}
      onClick={({currentTarget}) => {
        // A tool keeps answers in its address: they are the same in both languages.
        currentTarget.href = `${address}${window.location.search}${window.location.hash}`;
      }}
      hrefLang={other}
      lang={other}
    >
      {i18n.localeConfigs[other]?.label ?? other}
    </a>
  );
  return mobile ? <li className="menu__list-item">{link}</li> : link;
}
