// Adds the navigation bar's link to the same page in the other language: with two languages a menu would be a detour.
import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import {LanguageLink} from './LanguageLink';

export default {...ComponentTypes, 'custom-languageLink': LanguageLink};
