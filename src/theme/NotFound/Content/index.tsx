// The page for an unknown address: what to do next.
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useLocalized} from '../../../components/useLocalized';
import {layoutMessages} from '../../../site/layout-messages';

export default function NotFoundContent({className}: Props): ReactNode {
  const t = useLocalized();
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <div className="markdown">
        <Heading as="h1">{t(layoutMessages.notFoundTitle)}</Heading>
        <p>{t(layoutMessages.notFoundWhy)}</p>
        <ul>
          <li>
            <Link to="/#find-your-way">{t(layoutMessages.notFoundHome)}</Link>
          </li>
          <li>{t(layoutMessages.notFoundSearch)}</li>
          <li>
            <Link to="/application/reference/">{t(layoutMessages.notFoundAsk)}</Link>
          </li>
        </ul>
      </div>
    </main>
  );
}
