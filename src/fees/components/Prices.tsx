// Prices in sentences and tables of the terms, billing and Group Cloud pages: the list in force and later ones with
// their years.
import type {ComponentProps} from 'react';
import {Message} from '../../components/Message';
import {DataTable, type TableRow} from '../../components/ScrollTable';
import {useLocalized} from '../../components/useLocalized';
import {useToday} from '../../components/useNow';
import {grouped} from '../../lib/filled-in';
import {type ItemCode, itemCodes, nodeCodes} from '../code';
import {figureMessages, nodeTableMessages, priceMessages, taxMessages} from '../messages/prices';
import {earlierPrices, tariffs} from '../prices';
import type {PriceList, Resources} from '../tariff';
import {priceOn, type ShownPrices, shownPrices} from '../tariff-in-force';
import {unitsPerNode} from '../units-per-node';
import styles from './Prices.module.css';
import {useYen} from './useYen';

/** The price lists that the page shows; `shown` as for `shownPrices`. */
export function useShownPrices(shown?: (prices: PriceList) => unknown): (ShownPrices & {years: string | undefined})[] {
  const t = useLocalized();
  const today = useToday();
  const lists = shownPrices(tariffs, today, shown);
  return lists.map((list, i) => {
    const next = lists[i + 1];
    const years = next
      ? t(priceMessages.through, {year: String(next.fiscalYear - 1)})
      : t(priceMessages.from, {year: String(list.fiscalYear)});
    return {...list, years: lists.length > 1 ? years : undefined};
  });
}

/**
 * One price inside a sentence. Where a later list has another price, both with their years.
 * @param of the item's code in the price list
 * @param on a date (YYYY-MM-DD); left out: the price in force
 */
export function Price({of, on}: {of: ItemCode; on?: string}) {
  const t = useLocalized();
  const yen = useYen();
  const lists = useShownPrices(({items}) => items[of]?.yen);
  const amounts = on
    ? [{amount: priceOn(tariffs, of, on, earlierPrices[of]), years: undefined}]
    : lists.map(({prices, years}) => ({amount: prices.items[of]?.yen, years}));
  const texts = amounts.flatMap(({amount, years}) => {
    if (amount === undefined) return [];
    const price = yen(amount);
    return [years ? t(priceMessages.inYears, {price, years}) : price];
  });
  if (texts.length === 0) {
    throw new Error(`<Price of="${of}"${on ? ` on="${on}"` : ''} />: src/fees/prices has no such price.`);
  }
  return <span className="number">{texts.join(t(priceMessages.comma))}</span>;
}

type ByYearsProps = {
  /** What the table shows of a list: lists that do not differ in it are one. */
  shown: (prices: PriceList) => unknown;
  heads: ComponentProps<typeof DataTable>['heads'];
  rows: (prices: PriceList) => TableRow[];
  caption?: (prices: PriceList) => string;
  isCards?: boolean;
};

/** One table for each price list that the page shows, their years first in the caption where there are several. */
function ByYears({shown, heads, rows, caption, isCards = false}: ByYearsProps) {
  return useShownPrices(shown).map(({fiscalYear, prices, years}) => (
    <DataTable
      key={fiscalYear}
      heads={heads}
      rows={rows(prices)}
      isCards={isCards}
      caption={
        (years || caption) && (
          <>
            {years}
            {years && <br />}
            {caption?.(prices)}
          </>
        )
      }
    />
  ));
}

const sections = {
  storage: itemCodes.filter((code) => code.startsWith('storage-')),
  'group-cloud': itemCodes.filter((code) => code.startsWith('group-cloud-')),
  nodes: nodeCodes,
} satisfies Record<string, readonly ItemCode[]>;

/** @param section which part of the price list */
export function PriceTable({section}: {section: keyof typeof sections}) {
  const t = useLocalized();
  const yen = useYen();
  if (!Object.hasOwn(sections, section)) {
    throw new Error(`<PriceTable section="${section}" />: write one of ${Object.keys(sections).join(', ')}.`);
  }
  return (
    <ByYears
      shown={({items}) => sections[section].map((code) => items[code])}
      caption={({source}) => t(priceMessages.caption, {source: t(source)})}
      heads={[t(priceMessages.item), {text: t(priceMessages.price), isNumber: true}]}
      rows={({items}) =>
        sections[section].flatMap((code) => {
          const item = items[code];
          if (!item) return [];
          const name = (
            <>
              {t(item.name)}
              <small>{t(item.unit)}</small>
            </>
          );
          return [{key: code, name, cells: [yen(item.yen)]}];
        })
      }
    />
  );
}

function ResourceList({resources}: {resources: Resources}) {
  const t = useLocalized();
  const {cpuCores, memory, accelerators} = resources;
  return (
    <span className={styles.size}>
      {t(nodeTableMessages.cores, {cores: cpuCores})}
      <br />
      {grouped(memory.amount)} {memory.unit}
      {accelerators && (
        <>
          <br />
          {accelerators.count} × {accelerators.model}
        </>
      )}
    </span>
  );
}

/** The node types of the price list, one a row. */
export function NodeTable() {
  const t = useLocalized();
  return (
    <ByYears
      isCards
      shown={({items}) => nodeCodes.map((code) => [items[code]?.name, items[code]?.node])}
      heads={[nodeTableMessages.type, nodeTableMessages.unit, nodeTableMessages.whole, nodeTableMessages.units].map(
        (head) => t(head),
      )}
      rows={({items}) =>
        nodeCodes.flatMap((code) => {
          const item = items[code];
          if (!item?.node) return [];
          const {unit, whole} = item.node;
          const sizes = [unit, whole].map((resources, index) => (
            <ResourceList key={['unit', 'whole'][index]} resources={resources} />
          ));
          return [{key: code, name: t(item.name), cells: [...sizes, unitsPerNode(item) ?? t(nodeTableMessages.ask)]}];
        })
      }
    />
  );
}

const cheapest =
  (codes: readonly ItemCode[]) =>
  ({items}: PriceList): number =>
    Math.min(...codes.flatMap((code) => items[code]?.yen ?? []));

/** In each section, the codes of `figureMessages` and what they cost. */
const figures = {
  services: [
    ['ordinary', () => 0],
    ['freeStorage', () => 0],
    ['charged', cheapest(itemCodes)],
  ],
  'group-cloud': [
    ['basic', ({items}) => items['group-cloud-basic']?.yen],
    ['storage', ({items}) => items['group-cloud-storage']?.yen],
    ['nodes', cheapest(nodeCodes)],
  ],
} satisfies Record<string, [keyof typeof figureMessages, (prices: PriceList) => number | undefined][]>;

/** The prices that decide, in large figures. */
export function PriceFigures({section}: {section: keyof typeof figures}) {
  return (
    <dl className={styles.figures}>
      {figures[section].map(([code, amount]) => (
        <Figure key={code} message={figureMessages[code]} amount={amount} />
      ))}
    </dl>
  );
}

function Figure({
  message: {name, amount: text, note},
  amount,
}: {
  message: (typeof figureMessages)[keyof typeof figureMessages];
  amount: (prices: PriceList) => number | undefined;
}) {
  const t = useLocalized();
  const basis = useShownPrices(({items}) => items['storage-general'])[0]?.prices.items['storage-general']?.basis;
  const freeTb = basis?.kind === 'storage-steps' ? basis.freeTb : 0;
  return (
    <div>
      <dt>{t(name, {freeTb})}</dt>
      {useShownPrices(amount).map(({fiscalYear, prices, years}) => (
        <dd key={fiscalYear} className="ui-figure">
          <Message of={text} values={{yen: <b>{grouped(amount(prices) ?? '')}</b>}} />
          {years && <small>{years}</small>}
        </dd>
      ))}
      <dd>{t(note)}</dd>
    </div>
  );
}

/** How consumption tax is added, in the fiscal years of each tariff, the newest first. */
export function TaxRules() {
  const t = useLocalized();
  return (
    <ul>
      {tariffs.toReversed().map(({code, firstFiscalYear, lastFiscalYear, taxPercent, taxedPer}) => (
        <li key={code}>
          {lastFiscalYear === undefined
            ? t(priceMessages.from, {year: String(firstFiscalYear)})
            : t(priceMessages.through, {year: String(lastFiscalYear)})}
          {t(priceMessages.colon)}
          {t(taxMessages[taxedPer], {percent: taxPercent})}
        </li>
      ))}
    </ul>
  );
}
