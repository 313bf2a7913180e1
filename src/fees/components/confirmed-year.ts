// The fiscal year that prices, examples and forms begin with.
import {tariffs} from '../data/tariffs';
import {lastConfirmedYear} from '../tariff-in-force';

/** The last fiscal year whose prices are confirmed. */
export const confirmedYear = lastConfirmedYear(tariffs);

/** The fiscal years that a form offers. */
export const offeredYears: readonly number[] = [confirmedYear - 1, confirmedYear, confirmedYear + 1];
