// The navigation bar's place for a search: the theme has none of its own.
import type {ReactNode} from 'react';
import {SearchButton} from '../../search/components/SearchButton';

export default function SearchBar(): ReactNode {
  return <SearchButton />;
}
