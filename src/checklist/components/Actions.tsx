// What to write, save or share, in view at every width: beside the steps, or a bar at the foot; and what was asked for.
import {type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {Button, DownloadButton} from '../../components/Button';
import {CopyButton} from '../../components/CopyText';
import {Icon, type IconName} from '../../components/Icon';
import {lazyPart} from '../../components/lazyPart';
import {useLocale, useLocalized} from '../../components/useLocalized';
import {fiscalYearOf} from '../../fees/term';
import {type MailKind, mailKindOfStep} from '../mail-layout';
import {resultMessages} from '../messages/labels';
import {stepMessages} from '../messages/steps';
import type {Particulars} from '../particulars';
import {calendarOf} from './as-text';
import styles from './Checklist.module.css';
import {currentStep} from './Steps';
import {addressOf, deadlinesShown, type OnWrite, type Shown, type Writing} from './shown';

const parts = {
  mail: lazyPart(() => import('./MailWriter')),
  forward: lazyPart(async () => ({default: (await import('./MailWriter')).ForwardText})),
};

export function Actions({shown, onWrite}: {shown: Shown; onWrite: OnWrite}) {
  const t = useLocalized();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const next = currentStep(shown)?.id;
  const deadlines = deadlinesShown(shown);
  const write = (what: 'mail' | 'forward', icon: IconName, kind?: MailKind): ReactNode => (
    <Button onClick={() => onWrite(what, kind)}>
      <Icon name={icon} />
      {t(resultMessages[what])}
    </Button>
  );
  return (
    <aside className={`ui-card ${styles.actions}`} aria-label={t(resultMessages.actions)}>
      {next && (
        <p>
          <small>{t(resultMessages.nextIs)}</small>
          <b key={next}>{t(stepMessages[next].title).replaceAll('`', '')}</b>
        </p>
      )}
      {write('mail', 'mail', next && mailKindOfStep(next))}
      <Button className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(resultMessages.more)}
      </Button>
      <div className={styles.others} data-open={isOpen}>
        {shown.list.steps.some(({tool}) => tool === 'forward') && write('forward', 'pen')}
        {deadlines.length > 0 && (
          <DownloadButton
            name={`nig-deadlines-${deadlines[0] ? fiscalYearOf(deadlines[0].start) : ''}.ics`}
            type="text/calendar;charset=utf-8"
            content={() => calendarOf(deadlines, t(resultMessages.calendarName), locale)}
          >
            <Icon name="clock" />
            {t(resultMessages.calendar)}
          </DownloadButton>
        )}
        <Button onClick={() => window.print()}>{t(resultMessages.print)}</Button>
        <p className="ui-buttons">
          <span>{t(resultMessages.share)}</span>
          <CopyButton text={addressOf(shown.list)} of={t(resultMessages.address)} />
        </p>
      </div>
    </aside>
  );
}

type WriterProps = {
  what: Writing['what'];
  shown: Shown;
  writing: Writing | undefined;
  onClose: () => void;
  particulars: Particulars;
  onParticulars: (particulars: Particulars) => void;
};

/** Loaded when it is first asked for; closed, it stays as it is, so that nothing that was typed is lost. */
export function Writer({what, shown, writing, onClose, particulars, onParticulars}: WriterProps) {
  const t = useLocalized();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const wanted = writing?.what === what ? writing : undefined;
  const [isLoaded, setLoaded] = useState(false);
  if (wanted && !isLoaded) {
    setLoaded(true);
  }
  useEffect(() => {
    if (wanted) heading.current?.focus();
  }, [wanted]);
  const Part = parts[what];
  return (
    isLoaded && (
      <section className="ui-card" data-writer={what} aria-labelledby={id} hidden={!wanted}>
        <h3 ref={heading} id={id} tabIndex={-1}>
          {t(resultMessages[what])}
        </h3>
        <Button onClick={onClose}>{t(resultMessages.close)}</Button>
        <Part shown={shown} particulars={particulars} onParticulars={onParticulars} wanted={wanted} />
      </section>
    )
  );
}
