// The key check as other pages embed it: folded, its code loaded when it is opened.
import {useState} from 'react';
import {lazyPart} from '../components/lazyPart';
import {NoScript} from '../components/NoScript';
import {useLocalized} from '../components/useLocalized';
import {messages} from './messages';

const Tool = lazyPart(async () => ({default: (await import('../ssh-key/components/SshKeyChecker')).SshKeyChecker}));

/** It is rendered from the first opening on. */
export function FoldedKeyCheck() {
  const t = useLocalized();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className="ui-fold site-tool"
      onToggle={(event) => {
        // Events of folds inside arrive here, too.
        if (event.target === event.currentTarget) setOpened(true);
      }}
    >
      <summary>{t(messages.foldedKeyCheck)}</summary>
      <NoScript />
      {wasOpened && <Tool />}
    </details>
  );
}
