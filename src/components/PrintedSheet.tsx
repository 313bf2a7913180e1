// A sheet that is printed in place of the page while it is mounted. Invisible on the screen.
import clsx from 'clsx';
import {type ReactNode, useLayoutEffect} from 'react';
import {createPortal} from 'react-dom';

type Props = {className?: string | undefined; children: ReactNode};

/** One at a time: it marks the document, and the print style hides everything else. */
export function PrintedSheet({className, children}: Props) {
  // A layout effect: the print that asked for the sheet must already find the mark.
  useLayoutEffect(() => {
    document.documentElement.dataset.print = 'sheet';
    return () => {
      delete document.documentElement.dataset.print;
    };
  }, []);
  return createPortal(
    <div className={clsx('ui-sheet', className)} data-print-sheet="">
      {children}
    </div>,
    document.body,
  );
}
