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
  const link = (
    <a
      className={clsx(mobile ? 'menu__link' : 'navbar__item navbar__link')}
      href={createUrl({locale: other, fullyQualified: false})}
      hrefLang={other}
      lang={other}
    >
      {i18n.localeConfigs[other]?.label ?? other}
    </a>
  );
  return mobile ? <li className="menu__list-item">{link}</li> : link;
}
