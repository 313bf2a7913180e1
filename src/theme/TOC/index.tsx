// The contents of a page beside it, under a heading.
import type {Props} from '@theme/TOC';
import TOCItems from '@theme/TOCItems';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useLocalized} from '../../components/useLocalized';
import {layoutMessages} from '../../site/layout-messages';

export default function TOC({className, ...props}: Props): ReactNode {
  const t = useLocalized();
  return (
    <nav className={clsx('site-toc thin-scrollbar', className)} aria-labelledby="site-toc">
      <p id="site-toc" className="site-toc__title">
        {t(layoutMessages.onThisPage)}
      </p>
      <TOCItems
        {...props}
        linkClassName="table-of-contents__link toc-highlight"
        linkActiveClassName="table-of-contents__link--active"
      />
    </nav>
  );
}
