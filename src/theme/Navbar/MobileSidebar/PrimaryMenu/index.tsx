// The menu of small screens: the search, the items of the navigation bar, then the tools.
import Link from '@docusaurus/Link';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import PrimaryMenu from '@theme-original/Navbar/MobileSidebar/PrimaryMenu';
import type {ReactNode} from 'react';
import {useLocalized} from '../../../../components/useLocalized';
import {layoutMessages as m} from '../../../../site/layout-messages';
import {taskGroups} from '../../../../site/tasks';

const tools = taskGroups.flatMap(({tasks}) => tasks).filter(({to}) => to.startsWith('/tools/'));

export default function NavbarMobilePrimaryMenu(): ReactNode {
  const t = useLocalized();
  const {toggle} = useNavbarMobileSidebar();
  const search = (): void => {
    toggle();
    // The button is behind the menu, and out of reach until the menu has closed.
    setTimeout(() => document.querySelector<HTMLElement>('.navbar [aria-haspopup="dialog"]')?.click());
  };
  return (
    <>
      <button type="button" className="ui-button ui-button--quiet site-menu-search" onClick={search}>
        {t(m.search)}
      </button>
      <PrimaryMenu />
      <p className="site-menu-title">{t(m.menuTools)}</p>
      <ul className="menu__list">
        {[...tools, {to: '/blog/', title: m.notices}].map(({to, title}) => (
          <li key={to} className="menu__list-item">
            <Link className="menu__link" to={to} onClick={toggle}>
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
