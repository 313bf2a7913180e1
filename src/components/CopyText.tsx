// Code and texts to copy: a bar with what it is and a copy button, which reports that it copied. Placeholders are
// marked, and copying a text that contains one says what to replace.
import {type ReactNode, useEffect, useState} from 'react';
import {Icon} from './Icon';
import {messages} from './messages';
import {useLocalized} from './useLocalized';

const SAID_FOR = 2500;
/** What commands of this site leave for the reader to fill in. */
const placeholder = /\b(ACCOUNT|YYYY-MM-DD)\b/;

type CopyState = 'ready' | 'copied' | 'refused';

/** @param of what the text is, for screen readers @param onCopied called when the text is in the clipboard */
export function CopyButton({text, of, onCopied}: {text: string; of?: string; onCopied?: () => void}) {
  const t = useLocalized();
  const [state, setState] = useState<CopyState>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    // There is no clipboard without HTTPS; a browser may also refuse it.
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => {
        setState('copied');
        onCopied?.();
      },
      () => setState('refused'),
    );
  };
  return (
    <span className="ui-said">
      <span role="status">
        {state === 'copied' && t(messages.copied)}
        {state === 'refused' && t(messages.refused)}
      </span>
      <button type="button" className="ui-button ui-button--quiet ui-button--small" onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        <span>
          {t(messages.copy)}
          {of && <span className="ui-hidden"> {of}</span>}
        </span>
      </button>
    </span>
  );
}

type Props = {
  /** What the text is. */
  label: ReactNode;
  text: string;
  /** For screen readers, where `label` is the same for many texts. */
  of?: string | undefined;
  /** The output of a program, say. */
  isForReading?: boolean;
  /** Shown below the text. */
  children?: ReactNode;
};

export function CopyText({label, text, of, isForReading = false, children}: Props) {
  const t = useLocalized();
  const [asks, setAsks] = useState(false);
  // With one group in the pattern, the parts with an odd index are the placeholders.
  const parts = text.split(new RegExp(placeholder, 'g'));
  const names = [...new Set(parts.filter((_, index) => index % 2 === 1))];
  return (
    <figure className="ui-code">
      <figcaption className="ui-code__bar">
        <span>{label}</span>
        {!isForReading && (
          <CopyButton text={text} of={of ?? (typeof label === 'string' ? label : '')} onCopied={() => setAsks(true)} />
        )}
      </figcaption>
      <pre translate="no">
        <code>
          {parts.map((part, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text
            index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
          )}
        </code>
      </pre>
      {names.length > 0 && asks && (
        <p className="ui-code__ask" role="status">
          {t(messages.replace, {names})}
        </p>
      )}
      {children && <div className="ui-buttons ui-code__more">{children}</div>}
    </figure>
  );
}
