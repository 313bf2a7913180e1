// Tabs for the operating systems. They open on the user's own, on the one chosen before (the theme stores it), or on
// the one in the address (`?os=windows`).
import useIsBrowser from '@docusaurus/useIsBrowser';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import type {ComponentProps} from 'react';
import {ownSystem} from './own-system';

const operatingSystems = [
  {value: 'windows', label: 'Windows'},
  {value: 'macos', label: 'macOS'},
  {value: 'linux', label: 'Linux'},
];

/** Holds three `<TabItem>`s with the values windows, macos and linux. All such tabs switch together. */
export function OsTabs({children}: {children: ComponentProps<typeof Tabs>['children']}) {
  const own = useIsBrowser() ? ownSystem() : 'windows';
  return (
    // The theme reads `defaultValue` once.
    <Tabs key={own} defaultValue={own} groupId="os" queryString="os" values={operatingSystems}>
      {children}
    </Tabs>
  );
}

export {TabItem};
