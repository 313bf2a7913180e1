// The top of the home page: what the site is for, and the four things that people come for.
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useLocalized} from '../components/useLocalized';
import {messages} from './messages';
import styles from './site.module.css';

type Action = {to: string; icon: ReactNode; title: keyof typeof messages; text: keyof typeof messages};

const actions: Action[] = [
  {
    to: '/application/registration/',
    icon: <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 20.500c.8-4 4-6 8-6 1.600 0 3 .3 4.200.9M19 15v6M16 18h6" />,
    title: 'homeApplyTitle',
    text: 'homeApplyText',
  },
  {
    to: '/tools/ssh-key/',
    icon: <path d="M8 17a4.500 4.500 0 1 1 4-6.600h9.500v3.600M17.500 10.400V14M8 12.500h.01" />,
    title: 'homeKeyTitle',
    text: 'homeKeyText',
  },
  {
    to: '/tools/fees/',
    icon: <path d="M6 3h12v18H6zM9 7h6M9 11.500h.01M12 11.500h.01M15 11.500h.01M9 15h.01M12 15h.01M15 15v3M9 18h3" />,
    title: 'homeFeesTitle',
    text: 'homeFeesText',
  },
  {
    to: '#going-on-now',
    icon: <path d="M6 16.500V11a6 6 0 1 1 12 0v5.500l1.500 1.500h-15zM10 20.500c.5.700 1.200 1 2 1s1.500-.3 2-1" />,
    title: 'homeNowTitle',
    text: 'homeNowText',
  },
];

export function HomeHero(): ReactNode {
  const t = useLocalized();
  return (
    <header className={styles.hero}>
      <Heading as="h1" className={styles.title}>
        {t(messages.homeTitle)}
      </Heading>
      <p className={styles.lead}>{t(messages.homeLead)}</p>
      <ul className={styles.actions}>
        {actions.map(({to, icon, title, text}) => (
          <li key={to}>
            <Link to={to} className={clsx(styles.action)}>
              <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" className={styles.icon}>
                {icon}
              </svg>
              <span>
                <strong className={styles.name}>{t(messages[title])}</strong>
                <span className={styles.text}>{t(messages[text])}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </header>
  );
}
