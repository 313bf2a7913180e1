// Parts of the page for those who cannot log in: what the notices say now, messages to choose from, what to do.
import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {Icon} from '../components/Icon';
import {useLocalized} from '../components/useLocalized';
import {AtTheClock} from '../notices/components/AtTheClock';
import {type LoginProblem, loginProblems} from '../notices/login-now';
import styles from './CannotLogIn.module.css';
import {loginMessages} from './login-messages';

const looks = {
  fine: {icon: 'ok', className: 'ui-verdict ui-verdict--ok'},
  outage: {icon: 'down', className: 'ui-verdict ui-verdict--down'},
  maintenance: {icon: 'limit', className: 'ui-verdict'},
} as const;

/** Is it a known problem? By the notices at the reader's clock. */
export function LoginVerdict() {
  return <AtTheClock view={loginProblems}>{(problems) => <Verdict problems={problems} />}</AtTheClock>;
}

function Verdict({problems}: {problems: LoginProblem[]}) {
  const t = useLocalized();
  const state = problems[0]?.kind ?? 'fine';
  return (
    <section key={state} className={looks[state].className} data-login={state}>
      <Icon name={looks[state].icon} />
      <h2>{t(loginMessages[state])}</h2>
      {problems.map(({slug, title}) => (
        <p key={slug}>
          <Link to={`/blog/${slug}/`}>{title}</Link>
        </p>
      ))}
      <p>
        {t(state === 'fine' ? loginMessages.fineText : loginMessages.problemText)}{' '}
        <Link to="/status/">{t(loginMessages.status)}</Link>
      </p>
    </section>
  );
}

/** A list of Markdown as tiles: each item is a link and a few words. */
export function Tiles({children}: {children: ReactNode}) {
  return <div className={styles.tiles}>{children}</div>;
}

/** What to do, in a sentence, before the command. */
export function Fix({children}: {children: ReactNode}) {
  const t = useLocalized();
  return (
    <p>
      <b className={styles.fix}>{t(loginMessages.fix)}</b>
      {children}
    </p>
  );
}
