// The name of the site and its mark, drawn in the colour of the text: one mark for both themes.
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type {ReactNode} from 'react';

export default function Logo({className, titleClassName}: {className?: string; titleClassName?: string}): ReactNode {
  const home = useBaseUrl('/');
  const {siteConfig} = useDocusaurusContext();
  const {title} = (siteConfig.themeConfig as {navbar: {title: string}}).navbar;
  return (
    <Link to={home} className={clsx(className)}>
      <svg className="navbar__logo" viewBox="0 0 86 32" width="60" height="22" role="img" aria-label="NIG">
        <g fill="none" stroke="currentcolor" strokeLinecap="round" strokeLinejoin="round">
          <path d="M5 4c0 9 15 15 15 24M20 4c0 9-15 15-15 24" strokeWidth="3" />
          <path d="M7.600 9.500h9.800M7.600 22.500h9.800" strokeWidth="2.400" />
          <path d="M33 26V6l15 20V6M57 6v20M82 10.200A10 10 0 1 0 82.500 22v-5.500H76" strokeWidth="3.400" />
        </g>
      </svg>
      <b className={titleClassName}>{title}</b>
    </Link>
  );
}
