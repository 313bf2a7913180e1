// Code and texts to copy: a bar with what it is and a copy button, which reports that it copied. Placeholders are
// marked, and copying a text that contains one says what to replace.
import {useEffect, useState} from 'react';
import {Icon} from './Icon';
import {messages} from './messages';
import {pieces} from './placeholders';
import {useLocalized} from './useLocalized';

const STATUS_SHOWN_MS = 2500;

/** @param of what the text is, for screen readers */
export function CopyButton({text, of}: {text: string; of?: string}) {
  const t = useLocalized();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const names = [...new Set(pieces(text).filter((_, index) => index % 2 === 1))];
  const isToBeFilledIn = names.length > 0;
  useEffect(() => {
    // What to replace is needed until the command is run.
    if (state === 'ready' || (state === 'copied' && isToBeFilledIn)) return;
    const timer = setTimeout(() => setState('ready'), STATUS_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state, isToBeFilledIn]);
  const copy = (): void => {
    // There is no clipboard without HTTPS; a browser may also refuse it.
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <span className="ui-said">
      <button type="button" className="ui-button ui-button--quiet ui-button--small" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        <span>
          {t(messages.copy)}
          {of && <span className="ui-hidden"> {of}</span>}
        </span>
      </button>
      <span role="status">
        {state === 'copied' && <span>{isToBeFilledIn ? t(messages.replace, {names}) : t(messages.copied)}</span>}
        {state === 'refused' && <span key="refused">{t(messages.refused)}</span>}
      </span>
    </span>
  );
}

type Props = {
  /** What the text is. */
  label: string;
  text: string;
  /** For screen readers, where `label` is the same for many texts. */
  of?: string | undefined;
  /** The output of a program, say. */
  isForReading?: boolean;
};

export function CopyText({label, text, of = label, isForReading = false}: Props) {
  return (
    <figure className="ui-code">
      <figcaption className="ui-code__bar">
        <span>{label}</span>
        {!isForReading && <CopyButton text={text} of={of} />}
      </figcaption>
      <pre translate="no">
        <code>
          {pieces(text).map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a fixed text
            index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
          )}
        </code>
      </pre>
    </figure>
  );
}
