// The items of the navigation bar that this site has: no page loads the menus for versions and languages.
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';
import clsx from 'clsx';
import type {ReactNode} from 'react';

export default {
  default: DefaultNavbarItem,
  search: SearchNavbarItem,
  // With few languages, links to the same page in the others are shorter than a menu.
  'custom-languageLink': LanguageLink,
};

/** For each other language a plain link that leaves this language's application for that one's. */
function LanguageLink({mobile}: {mobile?: boolean}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const others = i18n.locales.filter((locale) => locale !== i18n.currentLocale);
  return others.map((locale) => {
    const address = createUrl({locale, fullyQualified: false});
    const link = (
      <a
        key={locale}
        className={clsx(mobile ? 'menu__link' : 'navbar__link language-link')}
        href={address}
        onClick={({currentTarget}) => {
          // A tool keeps answers in its address: they are the same in every language.
          currentTarget.href = `${address}${window.location.search}${window.location.hash}`;
        }}
        hrefLang={locale}
        lang={locale}
      >
        {i18n.localeConfigs[locale]?.label ?? locale}
      </a>
    );
    return mobile ? (
      <li key={locale} className="menu__list-item">
        {link}
      </li>
    ) : (
      link
    );
  });
}
