// The key check as other pages embed it: folded, its code loaded when it is opened.
import {lazyPart} from '../components/lazyPart';
import {NoScript} from '../components/NoScript';
import {LazyFold} from '../components/Steps';
import {useLocalized} from '../components/useLocalized';
import {messages} from './messages';

const Tool = lazyPart(async () => ({default: (await import('../ssh-key/components/SshKeyChecker')).SshKeyChecker}));

export function FoldedKeyCheck() {
  const t = useLocalized();
  return (
    <LazyFold title={t(messages.foldedKeyCheck)} className="site-tool" noScript={<NoScript />}>
      <Tool />
    </LazyFold>
  );
}
