// The table of accepted and refused types of keys.
import {CardTable} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {keyTypeMessages, keyTypeNotes} from '../messages/labels';
import {toolMessages} from '../messages/tool';
import {sshKeyPolicy} from '../policy';
import {keyTypes, printedNames} from '../public-key';

export function KeyTypeTable() {
  const t = useLocalized();
  return (
    <CardTable
      heads={[t(toolMessages.keyTypesStart), t(toolMessages.keyTypesPrinted), t(toolMessages.keyTypesTodo)]}
      rows={keyTypes.map((type) => ({
        key: type,
        cells: [
          <>
            <code translate="no">{type}</code>
            <br />
            {t(keyTypeMessages[type])}
            {type in sshKeyPolicy.minBits && (
              <> {t(toolMessages.keyTypesMinBits, {bits: String(sshKeyPolicy.minBits[type])})}</>
            )}
          </>,
          <code key="printed" translate="no">
            ({printedNames[type]})
          </code>,
          t(keyTypeNotes[type]),
        ],
      }))}
    />
  );
}
