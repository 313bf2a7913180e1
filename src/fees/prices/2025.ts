// The prices from fiscal year 2025 on, excluding tax. The sum of a term is taxed.
// Never changed once the year has begun: other prices are a file of their own, listed in index.ts.
import type {PublishedTariff} from '../tariff';
import {from2026} from './2026';

export const from2025: PublishedTariff = {
  code: '2025',
  firstFiscalYear: 2025,
  taxPercent: 10,
  taxedPer: 'term',
  // The price list stayed the same in 2026.
  prices: from2026.prices,
};
