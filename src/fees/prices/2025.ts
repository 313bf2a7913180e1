// Fiscal year 2025 has the prices of the same terms of use as 2026, excluding tax. The sum of a term is taxed.
import type {PublishedTariff} from '../tariff';
import {from2026} from './2026';

export const from2025: PublishedTariff = {
  ...from2026,
  code: '2025',
  firstFiscalYear: 2025,
  taxedPer: 'term',
};
