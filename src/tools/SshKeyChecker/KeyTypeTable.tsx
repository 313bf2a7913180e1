// The types of keys that are accepted and refused, drawn from the policy that the check applies.
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {keyTypeNotes, keyTypeWords} from '../../data/ssh-key-labels';
import {sshKeyPolicy} from '../../data/ssh-key-policy';
import type {KeyPolicy} from '../../domain/ssh-key/policy';
import {printedNames} from '../../domain/ssh-key/random-art';
import {ScrollTable} from '../../ui/ScrollTable';
import {useLocalized} from '../../ui/useLocalized';

const {accepted, refused}: KeyPolicy = sshKeyPolicy;

/** One row a type: accepted ones first. */
export function KeyTypeTable(): ReactNode {
  const t = useLocalized();
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="keyTypes.start">公開鍵の先頭</Translate>
          </th>
          <th scope="col">
            <Translate id="keyTypes.printed">結果の最後</Translate>
          </th>
          <th scope="col">
            <Translate id="keyTypes.todo">どうするか</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {[...accepted, ...refused].map((rule) => (
          <tr key={rule.type}>
            <td>
              <code>{rule.type}</code>
              <br />
              {t(keyTypeWords[rule.type])}
              {'minBits' in rule && (
                <>
                  {' '}
                  <Translate id="keyTypes.minBits" values={{bits: String(rule.minBits)}}>
                    {'（{bits}ビット以上）'}
                  </Translate>
                </>
              )}
            </td>
            <td>
              <code>({printedNames[rule.type]})</code>
            </td>
            <td>
              {t(keyTypeNotes[rule.type])} {t(rule.reason)}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
