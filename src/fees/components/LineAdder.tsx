// Where lines come from: a service out of the list, or a worked example.
import {type Dispatch, type ReactNode, useState} from 'react';
import {Button} from '../../components/Button';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import {type ServiceCode, serviceCodes} from '../code';
import {feeExamples, planOfExample} from '../fee-examples';
import {estimatorMessages} from '../messages/estimator';
import {serviceHints, shortNames} from '../messages/labels';
import type {PriceList} from '../tariff';
import type {DraftAction} from './draft';
import styles from './FeeEstimator.module.css';

/** The element that the focus goes to when no line is left. */
export const adderElementId = 'fees-adder';

/** @param fiscalYear the year of the form, which an example's dates are put into @param prices its price list */
type Props = {fiscalYear: number; prices: PriceList; dispatch: Dispatch<DraftAction>};
export function LineAdder({fiscalYear, prices, dispatch}: Props): ReactNode {
  const t = useLocalized();
  const [chosen, setService] = useState<ServiceCode>('storage-general');
  const offered = serviceCodes.filter((code) => prices.services[code]);
  const service = offered.includes(chosen) ? chosen : (offered[0] ?? chosen);
  const examples = feeExamples.filter(({lines}) => lines.every((line) => offered.includes(line.service)));
  const add = (): void => {
    const [node = 'cpu-1'] = prices.services[service]?.nodes ?? [];
    dispatch({kind: 'new', service, node});
  };
  return (
    <>
      <div className={styles.adder} id={adderElementId} tabIndex={-1}>
        <Field className={styles.adderField} label={t(estimatorMessages.service)} hint={t(serviceHints[service])}>
          {(control) => (
            <select {...control} value={service} onChange={(event) => setService(event.target.value as ServiceCode)}>
              {offered.map((code) => (
                <option key={code} value={code}>
                  {t(shortNames.services[code])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button kind="main" onClick={add}>
          {t(estimatorMessages.add)}
        </Button>
      </div>
      <p className={styles.presets}>
        <span className={styles.hint}>{t(estimatorMessages.presets)}</span>
        {examples.map((example) => (
          <Button
            key={example.name}
            kind="plain"
            onClick={() => dispatch({kind: 'add', lines: planOfExample(example, fiscalYear).lines})}
          >
            {t(example.description)}
          </Button>
        ))}
      </p>
    </>
  );
}
