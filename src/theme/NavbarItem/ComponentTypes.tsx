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
  // With two languages, a link to the same page in the other one is shorter than a menu.
  'custom-languageLink': LanguageLink,
};

/** A plain link that leaves this language's application for the other's. */
function LanguageLink({mobile}: {mobile?: boolean}): ReactNode {
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
