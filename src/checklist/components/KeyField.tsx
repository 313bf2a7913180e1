// The public key for the e-mail: it is used only if the key check finds it valid.
import Link from '@docusaurus/Link';
import {useEffect, useState} from 'react';
import {Badge} from '../../components/Badge';
import {TextField} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import type {Examination} from '../../ssh-key/components/check.worker';
import {useKeyCheck} from '../../ssh-key/components/useKeyCheck';
import type {Division} from '../../ssh-key/public-key';
import {resultMessages} from '../messages/labels';
import {keyCheckPage} from '../step';

type Props = {
  division: Division;
  /** Called with the result of the check; undefined while there is no key. */
  onKey: (key: Pick<Examination, 'verdict' | 'canonical'> | undefined) => void;
};

export function KeyField({division, onKey}: Props) {
  const t = useLocalized();
  const [text, setText] = useState('');
  const [fieldNumber, setFieldNumber] = useState(0);
  const {examination, broken, ask, forget} = useKeyCheck();
  const isPrivate = examination?.verdict === 'private';

  useEffect(() => onKey(examination), [examination, onKey]);
  // A new field, or "undo" could bring the private key back.
  useEffect(() => {
    if (isPrivate) {
      setText('');
      setFieldNumber((number) => number + 1);
    }
  }, [isPrivate]);

  const give = (next: string): void => {
    setText(next);
    // The result of the text before does not apply to the new one.
    onKey(undefined);
    if (next.trim() === '') {
      forget();
    } else {
      ask(next, division, true);
    }
  };
  const problem = broken
    ? t(resultMessages.keyCheckBroken)
    : examination !== undefined &&
      examination.verdict !== 'valid' && (
        <>
          {t(isPrivate ? resultMessages.keyPrivate : resultMessages.keyNotValid)}{' '}
          <Link to={keyCheckPage}>{t(resultMessages.keyCheck)}</Link>
        </>
      );
  return (
    <div>
      <TextField
        key={fieldNumber}
        label={t(resultMessages.publicKey)}
        hint={t(resultMessages.keyHint)}
        problem={problem}
        rows={3}
        autoCapitalize="off"
        value={text}
        onValue={give}
      />
      <div role="status">
        {!broken && examination?.verdict === 'valid' && <Badge tone="ok">{t(resultMessages.keyValid)}</Badge>}
      </div>
    </div>
  );
}
