// The page for an unknown address, in both languages: the official site may have it, and our own pages are near.
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Icon} from '../../../components/Icon';
import {useLocale} from '../../../components/useLocalized';
import {type Locale, locales, prefixOf} from '../../../lib/localized';
import {Lanes} from '../../../site/Lanes';
import {notFoundTexts} from '../../../site/not-found';
import {officialPath} from '../../../site/official';
import styles from './styles.module.css';

export default function NotFoundContent({className}: Props): ReactNode {
  const own = useLocale();
  const ordered = [own, ...locales.filter((locale) => locale !== own)];
  return (
    <main className={clsx('wide', className)}>
      <Lanes className={styles.art} />
      <div className={styles.halves}>
        {ordered.map((locale) => (
          <Half key={locale} locale={locale} />
        ))}
      </div>
    </main>
  );
}

function Half({locale}: {locale: Locale}): ReactNode {
  const texts = notFoundTexts[locale];
  const own = useLocale();
  const isOwn = locale === own;
  const inBrowser = useIsBrowser();
  const {pathname} = useLocation();
  // The page is built once for all addresses: the path is known in the browser only.
  const path = inBrowser ? pathname.slice(prefixOf(own).length) : '/';
  const base = prefixOf(locale);
  const Title = isOwn ? 'h1' : 'h2';
  return (
    <section className={styles.half} lang={isOwn ? undefined : locale}>
      <Title className={styles.title}>{texts.title}</Title>
      <p>{texts.why}</p>
      <p className={styles.path}>
        <code key={path} translate="no">
          {path}
        </code>
      </p>
      <a className={clsx('ui-button', !isOwn && 'ui-button--quiet')} href={officialPath(path, locale)}>
        {texts.official}
        <Icon name="external" />
      </a>
      <ul className={clsx('ui-links', styles.near)}>
        {texts.near.map(({to, title, text}) => (
          <li key={to}>
            {/* Another language is another application: no link of React's router leads there. */}
            <a href={base + to}>
              {title}
              <small>{text}</small>
              <Icon name="chevron" />
            </a>
          </li>
        ))}
      </ul>
      <p>{isOwn ? <Link to="/">{texts.home}</Link> : <a href={`${base}/`}>{texts.home}</a>}</p>
    </section>
  );
}
