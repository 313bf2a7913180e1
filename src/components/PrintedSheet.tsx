// A sheet that is printed in place of the page while it is mounted. Made when the browser prints, not before.
import clsx from 'clsx';
import {type ReactNode, useEffect, useLayoutEffect, useState} from 'react';
import {createPortal, flushSync} from 'react-dom';
import type {Localized} from '../lib/localized';
import {useLocalized} from './useLocalized';

type Props = {className?: string | undefined; children: ReactNode};

/** One at a time: it marks the document, and the print style hides everything else. */
export function PrintedSheet({className, children}: Props) {
  const [isMade, setMade] = useState(false);
  useEffect(() => {
    // Printing does not wait for React.
    const make = (): void => flushSync(() => setMade(true));
    window.addEventListener('beforeprint', make);
    return () => window.removeEventListener('beforeprint', make);
  }, []);
  useLayoutEffect(() => {
    if (isMade) document.documentElement.dataset.print = 'sheet';
    return () => {
      delete document.documentElement.dataset.print;
    };
  }, [isMade]);
  return (
    isMade &&
    createPortal(
      <div className={clsx('ui-sheet', className)} data-print-sheet="">
        {children}
      </div>,
      document.body,
    )
  );
}

/** Lines that the user's institution fills in by hand. */
export function SheetOffice({title, lines}: {title: string; lines: readonly Localized[]}) {
  const t = useLocalized();
  return (
    <section className="ui-sheet__office">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line.en}>{t(line)}</p>
      ))}
    </section>
  );
}
