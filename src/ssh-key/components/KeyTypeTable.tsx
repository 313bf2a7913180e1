// The table of accepted and refused types of keys.
import type {ReactNode} from 'react';
import {CardCell, CardRow, CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {keyTypeMessages, keyTypeNotes, keyTypeReasons} from '../messages/labels';
import {toolMessages} from '../messages/tool';
import {sshKeyPolicy} from '../policy';
import {keyTypes, printedNames} from '../public-key';

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
        {keyTypes.map((type) => (
          <CardRow key={type}>
            <CardCell label={heads.start}>
              <code>{type}</code>
              <br />
              {t(keyTypeMessages[type])}
              {type in sshKeyPolicy.minBits && (
                <> {t(toolMessages.keyTypesMinBits, {bits: String(sshKeyPolicy.minBits[type])})}</>
              )}
            </CardCell>
            <CardCell label={heads.printed}>
              <code>({printedNames[type]})</code>
            </CardCell>
            <CardCell label={heads.todo}>
              {t(keyTypeNotes[type])} {t(keyTypeReasons[type])}
            </CardCell>
          </CardRow>
        ))}
      </tbody>
    </CardTable>
  );
}
