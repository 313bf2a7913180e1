// The items of the navigation bar that this site has: no page loads the menus for versions and languages.
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';
import type {ReactNode} from 'react';

export default {
  default: DefaultNavbarItem,
  search: SearchNavbarItem,
  // With a few languages, links to the same page in the others are shorter than a menu.
  'custom-languageLink': LanguageLink,
};

/** The languages side by side: that of the page, and plain links that leave its application for the others'. */
function LanguageLink({mobile}: {mobile?: boolean}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  // In the bar on phones, too: the menu does not repeat it.
  if (mobile) return null;
  return (
    <div className="site-languages">
      {i18n.locales.map((locale) => {
        const {label = locale} = i18n.localeConfigs[locale] ?? {};
        const name = locale === 'ja' ? label : locale.toUpperCase();
        if (locale === i18n.currentLocale) {
          return (
            <span key={locale} lang={locale} aria-current="true">
              {name}
            </span>
          );
        }
        const address = createUrl({locale, fullyQualified: false});
        return (
          <a
            key={locale}
            href={address}
            onClick={({currentTarget}) => {
              // A tool keeps answers in its address: they are the same in every language.
              currentTarget.href = `${address}${window.location.search}${window.location.hash}`;
            }}
            hrefLang={locale}
            lang={locale}
            aria-label={name === label ? undefined : `${name} (${label})`}
          >
            {name}
          </a>
        );
      })}
    </div>
  );
}
