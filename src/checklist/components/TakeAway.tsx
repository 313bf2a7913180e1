// How to save or share the steps: paper, text, link, the e-mail to the help desk, the text for the responsible person.
import {type ReactNode, useEffect, useRef, useState} from 'react';
import {Button} from '../../components/Button';
import {CopyButton, CopyText} from '../../components/CopyText';
import {lazyPart} from '../../components/lazyPart';
import {useLocale, useLocalized} from '../../components/useLocalized';
import type {NamedDays} from '../dates';
import {resultMessages} from '../messages/labels';
import type {Particulars} from '../particulars';
import {checklistText} from './as-text';
import {deadlinesShown, type Shown, type Writing} from './shown';

const MailWriter = lazyPart(() => import('./MailWriter'));
const ForwardText = lazyPart(async () => ({default: (await import('./MailWriter')).ForwardText}));

type Props = {
  shown: Shown;
  writing: Writing | undefined;
  days: NamedDays;
  particulars: Particulars;
  onParticulars: (particulars: Particulars) => void;
};

export function TakeAway({shown, writing, days, particulars, onParticulars}: Props) {
  const t = useLocalized();
  const locale = useLocale();
  const {list} = shown;
  const writer = {shown, particulars, onParticulars};
  const hasForward = list.answers.responsible === 'other' || list.steps.some(({tool}) => tool === 'forward');
  return (
    <section>
      <h3>{t(resultMessages.takeAway)}</h3>
      <Folded title={t(resultMessages.mail)} asked={writing?.what === 'mail' ? writing.asked : 0}>
        <MailWriter {...writer} wanted={writing?.what === 'mail' ? writing : undefined} />
      </Folded>
      {hasForward && (
        <Folded title={t(resultMessages.forward)} asked={writing?.what === 'forward' ? writing.asked : 0}>
          <ForwardText {...writer} />
        </Folded>
      )}
      <Folded title={t(resultMessages.asText)}>
        <CopyText
          label={t(resultMessages.textLabel)}
          text={checklistText(shown, deadlinesShown(shown, days), locale)}
        />
      </Folded>
      <div className="ui-buttons">
        <Button onClick={() => window.print()}>{t(resultMessages.print)}</Button>
        <span>{t(resultMessages.share)}</span>
        <CopyButton
          text={`${window.location.origin}${window.location.pathname}${window.location.hash}`}
          of={t(resultMessages.address)}
        />
      </div>
    </section>
  );
}

/** Its content is loaded when it is opened, by the user or by a step. */
function Folded({title, asked = 0, children}: {title: ReactNode; asked?: number; children: ReactNode}) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (asked > 0 && details.current) {
      details.current.open = true;
      details.current.querySelector('summary')?.focus();
    }
  }, [asked]);
  return (
    <details
      ref={details}
      className="ui-fold"
      onToggle={(event) => {
        // The event of a nested <details> arrives here, too.
        if (event.target === event.currentTarget) {
          setOpen(event.currentTarget.open);
        }
      }}
    >
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
