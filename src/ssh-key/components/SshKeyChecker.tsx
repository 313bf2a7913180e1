// The SSH key check: paste, type, drop or choose a public key, and see at once whether it can be registered.
// The input is sent to a worker and nowhere else; it is neither stored nor put into the address.
import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {type DragEvent, useEffect, useRef, useState} from 'react';
import {Button, FileButton} from '../../components/Button';
import {TextField} from '../../components/Field';
import {lazyPart} from '../../components/lazyPart';
import {NoScript} from '../../components/NoScript';
import {useLocalized} from '../../components/useLocalized';
import {grouped} from '../../lib/filled-in';
import {toolMessages} from '../messages/tool';
import {sshKeyPolicy} from '../policy';
import type {Division} from '../public-key';
import styles from './SshKeyChecker.module.css';
import {DivisionField, SystemField, type User, useUser} from './UserChoices';
import {useKeyCheck} from './useKeyCheck';

const KeyReport = lazyPart(() => import('./KeyReport'), null);

type Input = {kind: 'text'; text: string} | {kind: 'file'; name: string; bytes: Uint8Array};

const limitInKilobytes = Math.floor(sshKeyPolicy.maxInputBytes / 1024);

const nothing: Input = {kind: 'text', text: ''};

/** A change of more characters than a person types at once is a paste. */
const MOST_TYPED_AT_ONCE = 8;

function isTyped(before: Input, next: Input): boolean {
  return (
    before.kind === 'text' &&
    next.kind === 'text' &&
    Math.abs(next.text.length - before.text.length) <= MOST_TYPED_AT_ONCE
  );
}

export function SshKeyChecker() {
  const t = useLocalized();
  const [input, setInput] = useState<Input>(nothing);
  const [problem, setProblem] = useState<string>();
  const [fieldNumber, setFieldNumber] = useState(0);
  const [dragging, setDragging] = useState(false);
  const [user, setUser] = useUser();
  const field = useRef<HTMLTextAreaElement>(null);
  const check = useKeyCheck();
  const {examination, forget, ask} = check;
  const isPrivate = examination?.verdict === 'private';

  const prepare = (): void => {
    check.prepare();
    KeyReport.preload();
  };

  // A new field: the browser could otherwise restore the private key with "undo".
  useEffect(() => {
    if (isPrivate) {
      setInput(nothing);
      setFieldNumber((number) => number + 1);
    }
  }, [isPrivate]);

  const submit = (next: Input, division: Division = user.division): void => {
    setInput(next);
    setProblem(undefined);
    const content = next.kind === 'text' ? next.text : next.bytes;
    if (content.length === 0 && next.kind === 'text') {
      forget();
    } else {
      prepare();
      ask(content, division, isTyped(input, next));
    }
  };

  /** Nothing of the input before stays beside the message. */
  const refuse = (message: string): void => {
    forget();
    setInput(nothing);
    setProblem(message);
  };

  const submitFile = async (file: File): Promise<void> => {
    const {name, size} = file;
    if (size > sshKeyPolicy.maxInputBytes) {
      const kilobytes = grouped(Math.ceil(size / 1000));
      refuse(t(toolMessages.tooLarge, {name, kilobytes, limit: limitInKilobytes}));
      return;
    }
    try {
      submit({kind: 'file', name, bytes: new Uint8Array(await file.arrayBuffer())});
    } catch {
      // A folder, or a file that is gone or may not be read.
      refuse(t(toolMessages.folder, {name}));
    }
  };

  const drop = (event: DragEvent): void => {
    setDragging(false);
    const files = [...event.dataTransfer.files];
    // Beside its private key, the public one is meant.
    const wanted = files.length > 1 ? files.filter(({name}) => name.endsWith('.pub')) : files;
    const [file] = wanted;
    if (files.length > 0) event.preventDefault();
    if (file && wanted.length === 1) void submitFile(file);
    else if (files.length > 0) refuse(t(toolMessages.severalFiles, {count: String(files.length)}));
  };

  const changeUser = (next: User): void => {
    setUser(next);
    if (next.division !== user.division && !isPrivate) submit(input, next.division);
  };

  const startOver = (): void => {
    setInput(nothing);
    setProblem(undefined);
    forget();
    field.current?.focus();
  };

  return (
    <section aria-label={t(toolMessages.label)} onFocus={prepare} onPointerEnter={prepare}>
      <NoScript>
        <Link to="/application/ssh_keys/#check-ssh-key-generated">{t(toolMessages.noScript)}</Link>
      </NoScript>
      <div className="ui-card">
        <div className="ui-fields ui-screen">
          <DivisionField user={user} onUser={changeUser} />
          <SystemField user={user} onUser={changeUser} />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the button does the same by keyboard. */}
        <div
          className={clsx('ui-screen', dragging && styles.dragging)}
          onDragOver={(event) => {
            event.preventDefault();
            setDragging(true);
          }}
          onDragLeave={() => setDragging(false)}
          onDrop={drop}
        >
          <TextField
            key={fieldNumber}
            label={t(toolMessages.field)}
            hint={t(toolMessages.fieldHint)}
            rows={5}
            ref={field}
            // One more than the check accepts, so that it reports it. Ten megabytes would block the page for seconds.
            maxLength={sshKeyPolicy.maxInputBytes + 1}
            autoCapitalize="off"
            autoCorrect="off"
            value={input.kind === 'text' ? input.text : ''}
            onValue={(text) => submit({kind: 'text', text})}
          />
          <div className="ui-buttons">
            <FileButton onFile={submitFile}>{t(toolMessages.chooseFile)}</FileButton>
            <span key={input.kind === 'file' ? input.name : ''} className="ui-field__hint">
              {input.kind === 'file'
                ? t(toolMessages.fileName, {name: input.name})
                : t(toolMessages.dropHint, {limit: limitInKilobytes})}
            </span>
            {(input.kind === 'file' || input.text !== '' || examination) && (
              <Button kind="plain" onClick={startOver}>
                {t(toolMessages.startOver)}
              </Button>
            )}
          </div>
        </div>
        <p className="ui-field__hint">{t(toolMessages.stays)}</p>
      </div>
      <div>
        <div role="alert">
          {problem && (
            <p key={problem} className="ui-callout">
              {problem}
            </p>
          )}
          {check.broken && <p className="ui-callout">{t(toolMessages.broken)}</p>}
        </div>
        {examination && (
          <KeyReport
            examination={examination}
            user={user}
            onUser={changeUser}
            fileName={input.kind === 'file' ? input.name : undefined}
            onPick={(text) => submit({kind: 'text', text})}
          />
        )}
      </div>
    </section>
  );
}
