// The kinds of entries in the navigation bar: only those that this site has, so that no page sends the code of menus for versions and languages.
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';
import {LanguageLink} from './LanguageLink';

export default {
  default: DefaultNavbarItem,
  search: SearchNavbarItem,
  // With two languages, a link to the same page in the other one is shorter than a menu.
  'custom-languageLink': LanguageLink,
};
