// The types of keys that are accepted and refused, drawn from the policy that the check applies.
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {keyTypeMessages, keyTypeNotes} from '../messages/labels';
import {type KeyPolicy, sshKeyPolicy} from '../policy';
import {printedNames} from '../public-key';

const {accepted, refused}: KeyPolicy = sshKeyPolicy;

/** One row a type: accepted ones first. */
export function KeyTypeTable(): ReactNode {
  const t = useLocalized();
  const heads = {
    start: translate({id: 'keyTypes.start', message: '公開鍵の先頭'}),
    printed: translate({id: 'keyTypes.printed', message: '結果の最後'}),
    todo: translate({id: 'keyTypes.todo', message: 'どうするか'}),
  };
  return (
    <CardTable>
      <thead>
        <CardRow>
          <th scope="col">{heads.start}</th>
          <th scope="col">{heads.printed}</th>
          <th scope="col">{heads.todo}</th>
        </CardRow>
      </thead>
      <tbody>
        {[...accepted, ...refused].map((rule) => (
          <CardRow key={rule.type}>
            <CardCell label={heads.start}>
              <code>{rule.type}</code>
              <br />
              {t(keyTypeMessages[rule.type])}
              {'minBits' in rule && (
                <>
                  {' '}
                  <Translate id="keyTypes.minBits" values={{bits: String(rule.minBits)}}>
                    {'（{bits}ビット以上）'}
                  </Translate>
                </>
              )}
            </CardCell>
            <CardCell label={heads.printed}>
              <code>({printedNames[rule.type]})</code>
            </CardCell>
            <CardCell label={heads.todo}>
              {t(keyTypeNotes[rule.type])} {t(rule.reason)}
            </CardCell>
          </CardRow>
        ))}
      </tbody>
    </CardTable>
  );
}
