// The types of keys that are accepted and refused, drawn from the policy that the check applies.

import type {ReactNode} from 'react';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {keyTypeMessages, keyTypeNotes} from '../messages/labels';
import {toolMessages} from '../messages/tool';
import {type KeyPolicy, sshKeyPolicy} from '../policy';
import {printedNames} from '../public-key';

const {accepted, refused}: KeyPolicy = sshKeyPolicy;

/** One row a type: accepted ones first. */
export function KeyTypeTable(): ReactNode {
  const t = useLocalized();
  const heads = {
    start: t(toolMessages.keyTypesStart),
    printed: t(toolMessages.keyTypesPrinted),
    todo: t(toolMessages.keyTypesTodo),
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
              {'minBits' in rule && <> {t(toolMessages.keyTypesMinBits, {bits: String(rule.minBits)})}</>}
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
