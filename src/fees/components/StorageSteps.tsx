// What storage of the general analysis division costs in a year: the size that the reader enters, on the chart of all.
import {useId, useState} from 'react';
import {TextField} from '../../components/Field';
import {NoScript} from '../../components/NoScript';
import {useLocalized} from '../../components/useLocalized';
import {yearlyStoragePrice} from '../amount';
import {storageStepsMessages as messages} from '../messages/prices';
import {MAX_QUANTITY, quantityProblem, typedQuantity} from '../quantity';
import {useShownPrices} from './Prices';
import styles from './Prices.module.css';
import {isStorage, StorageChart, type StorageItem} from './StorageChart';
import {useYen} from './useYen';

export function StorageSteps() {
  return useShownPrices(({items}) => items['storage-general']).map(({fiscalYear, prices, years}) => {
    const item = prices.items['storage-general'];
    return isStorage(item) && <Steps key={fiscalYear} item={item} years={years} />;
  });
}

function Steps({item, years}: {item: StorageItem; years: string | undefined}) {
  const t = useLocalized();
  const yen = useYen();
  const id = useId();
  const {freeTb, stepTb} = item.basis;
  const [text, setText] = useState(String(freeTb + 1));
  const typed = typedQuantity(text, 'TB');
  const isWrong = typed !== '' && quantityProblem(typed) !== undefined;
  const tb = typed === '' || isWrong ? undefined : Number(typed);
  const price = tb === undefined ? '–' : yen(yearlyStoragePrice(item, typed));
  const stair = tb === undefined ? 0 : Math.ceil(tb / stepTb) * stepTb;
  const same = stair <= freeTb ? t(messages.isFree, {tb: freeTb}) : t(messages.same, {from: stair - stepTb, to: stair});
  const first = freeTb + stepTb;
  return (
    <figure className={`ui-card ${styles.card}`}>
      <NoScript />
      {years && <p>{years}</p>}
      <div className={styles.ask}>
        <TextField
          label={t(messages.size)}
          problem={isWrong && t(messages.wrong, {most: MAX_QUANTITY, decimals: 6})}
          inputMode="decimal"
          value={text}
          onValue={setText}
        />
        <output>
          {t(messages.price)}
          <span key={price} className="ui-figure">
            {price}
          </span>
          <small key={same}>{same}</small>
        </output>
      </div>
      <StorageChart item={item} tb={tb} facts={`${id}facts`} />
      <figcaption id={`${id}facts`}>
        {t(messages.facts, {
          free: freeTb,
          first,
          step: stepTb,
          price: yen(yearlyStoragePrice(item, String(first))),
          more: yen(item.yen),
        })}
      </figcaption>
    </figure>
  );
}
