// Tabs for the three operating systems, opened from the address (`?os=windows`), so that old links lead to the right tab.
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import type {ComponentProps, ReactNode} from 'react';

const operatingSystems = [
  {value: 'windows', label: 'Windows'},
  {value: 'macos', label: 'macOS'},
  {value: 'linux', label: 'Linux'},
];

/** Holds three `<TabItem>`s with the values windows, macos and linux. All such tabs on a page switch together; nothing is stored. */
export function OsTabs({children}: {children: ComponentProps<typeof Tabs>['children']}): ReactNode {
  return (
    <Tabs queryString="os" values={operatingSystems}>
      {children}
    </Tabs>
  );
}

export {TabItem};
