// Parts of pages: numbered steps with who acts, folds, buttons that are links.
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import {Icon, type IconName} from './Icon';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

/** Draws a numbered list of Markdown as large steps. */
export function Steps({children}: {children: ReactNode}) {
  return <div className="ui-steps">{children}</div>;
}

const actors = {
  applicant: 'user',
  responsible: 'pen',
  centre: 'building',
  group: 'user',
  organiser: 'user',
  user: 'user',
} as const;

/** Who acts in a step: at the end of its first line. */
export function Who({is}: {is: keyof typeof actors}) {
  const t = useLocalized();
  return (
    <span className="ui-who">
      <Icon name={actors[is]} />
      {t(messages[is])}
    </span>
  );
}

type FoldProps = {
  title: string;
  /** A few words below the title. */
  note?: string | undefined;
  /** Links to it open the fold. */
  id?: string;
  /** Is it open until the reader closes it? */
  open?: boolean;
  children: ReactNode;
};

/** What few readers need. */
export function Fold({title, note, id, open, children}: FoldProps) {
  const {collectAnchor} = useBrokenLinks();
  if (id) collectAnchor(id);
  return (
    <details className="ui-fold" id={id} open={open}>
      <summary>
        {title}
        {note && <small key={note}>{note}</small>}
      </summary>
      {children}
    </details>
  );
}

type LazyFoldProps = {title: string; className?: string; noScript?: ReactNode; children: ReactNode};

/** A fold whose content, which may load code, is rendered from the first opening on. */
export function LazyFold({title, className, noScript, children}: LazyFoldProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={clsx('ui-fold', className)}
      onToggle={(event) => {
        // Events of folds inside arrive here, too.
        if (event.target === event.currentTarget) setOpened(true);
      }}
    >
      <summary>{title}</summary>
      {noScript}
      {wasOpened && children}
    </details>
  );
}

export function Buttons({children}: {children: ReactNode}) {
  return <div className="ui-buttons">{children}</div>;
}

/** A link in the look of a button. @param main the most important one of the page */
export function ButtonLink({
  to,
  main,
  icon,
  children,
}: {
  to: string;
  main?: boolean;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <Link className={main ? 'ui-button' : 'ui-button ui-button--quiet'} to={to}>
      {icon && <Icon name={icon} />}
      {children}
      {main && !icon && <Icon name="arrow" />}
    </Link>
  );
}
