// The public key for the e-mail: the same check as on its own page decides whether it may be put in.
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useEffect, useState} from 'react';
import {FileButton} from '../../components/Button';
import {Field} from '../../components/Field';
import type {Examination} from '../../ssh-key/components/check.worker';
import {useKeyCheck} from '../../ssh-key/components/useKeyCheck';
import {sshKeyPolicy} from '../../ssh-key/policy';
import type {Division} from '../../ssh-key/public-key';
import {keyCheckPage} from '../checklist-links';
import styles from './Writing.module.css';

type Props = {
  division: Division;
  /** Told what the check said, and nothing while there is no key. */
  onKey: (key: Pick<Examination, 'verdict' | 'canonical'> | undefined) => void;
};

export function KeyField({division, onKey}: Props): ReactNode {
  const [text, setText] = useState('');
  const [fieldNumber, setFieldNumber] = useState(0);
  const {examination, broken, ask, forget} = useKeyCheck();
  const isPrivate = examination?.verdict === 'private';

  useEffect(() => onKey(examination), [examination, onKey]);
  // A new field in the old one's place: a browser could otherwise bring the private key back with "undo".
  useEffect(() => {
    if (isPrivate) {
      setText('');
      setFieldNumber((number) => number + 1);
    }
  }, [isPrivate]);

  const give = (next: string, isTyping: boolean): void => {
    setText(next);
    // What was right before says nothing of what stands there now.
    onKey(undefined);
    if (next.trim() === '') {
      forget();
    } else {
      ask(next, division, isTyping);
    }
  };
  const giveFile = (file: File): void => {
    // The check tells what is wrong with the beginning of a file that is far too large for a key.
    void file
      .slice(0, sshKeyPolicy.maxInputBytes + 1)
      .text()
      .then((content) => give(content, false));
  };

  return (
    <div className={styles.key}>
      <Field
        label={<Translate id="keyCheck.field">公開鍵（.pubで終わるファイルの中身）</Translate>}
        hint={
          <Translate id="checklist.keyHint">
            確認を通った公開鍵だけを、文面に入れます。秘密鍵は貼り付けないでください。
          </Translate>
        }
        problem={keyProblem(examination, broken)}
      >
        {(control) => (
          <textarea
            key={fieldNumber}
            {...control}
            className={clsx(control.className, styles.keyText)}
            rows={3}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            value={text}
            onChange={({target}) => give(target.value, true)}
          />
        )}
      </Field>
      <FileButton onFile={giveFile}>
        <Translate id="keyCheck.chooseFile">ファイルを選ぶ</Translate>
      </FileButton>
      <div role="status">
        {!broken && examination?.verdict === 'valid' && (
          <p className={styles.good}>
            <Translate id="checklist.keyValid">正しい公開鍵です。文面に入れました。</Translate>
          </p>
        )}
      </div>
    </div>
  );
}

/** Why the key is not put in, and what to do; nothing while there is no key or it is right. */
function keyProblem(examination: Examination | undefined, broken: boolean): ReactNode {
  if (broken) {
    return (
      <Translate id="keyCheck.broken">
        確認の準備ができませんでした。ネットワークにつながっているか確かめて、このページを開き直してください。
      </Translate>
    );
  }
  if (examination === undefined || examination.verdict === 'valid') {
    return undefined;
  }
  return (
    <>
      {examination.verdict === 'private' ? (
        <Translate id="checklist.keyPrivate">
          秘密鍵でした。欄から消し、文面に入れていません。秘密鍵はだれにも送りません。
        </Translate>
      ) : (
        <Translate id="checklist.keyNotValid">
          この鍵はまだ渡せないので、文面に入れていません。理由と直し方を確かめてください。
        </Translate>
      )}{' '}
      <Link to={keyCheckPage}>
        <Translate id="checklist.keyCheck">公開鍵を確かめる</Translate>
      </Link>
    </>
  );
}
