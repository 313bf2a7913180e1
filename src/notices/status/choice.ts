// Reads and writes the choices of the status page in the address: `#service=fees&kind=deadline&year=2025`. Pure.
import {type Kind, kinds} from '../schema';
import type {NoticeState} from '../state';
import type {NoticeFilter} from '../timeline';

/** What the reader chose. Without a year: the twelve months around now. */
export type Choice = NoticeFilter & {
  year?: number | 'all';
  /** The page of the table, from 1 on. */
  page: number;
};

/** The words that an address may hold. */
export type Known = {services: readonly string[]; years: readonly number[]};

/** The states in the order in which they are offered. */
export const statesOffered: readonly NoticeState[] = [
  'in-force',
  'scheduled',
  'ended',
  'postponed',
  'cancelled',
  'superseded',
];

/**
 * The choice that an address tells; words that are not known are dropped.
 * @param inAddress as `writeChoice` writes it
 */
export function readChoice(inAddress: string, {services, years}: Known): Choice {
  const pairs = new URLSearchParams(inAddress);
  const service = services.find((code) => code === pairs.get('service'));
  const kind = kinds.find((code): code is Kind => code === pairs.get('kind'));
  const state = statesOffered.find((code) => code === pairs.get('state'));
  const year = pairs.get('year') === 'all' ? 'all' : years.find((one) => String(one) === pairs.get('year'));
  const page = /^[1-9]\d{0,5}$/.test(pairs.get('page') ?? '') ? Number(pairs.get('page')) : 1;
  return {
    ...(service !== undefined && {service}),
    ...(kind && {kind}),
    ...(state && {state}),
    ...(year !== undefined && {year}),
    page,
  };
}

/** The state of an address for a choice; empty for the choice at the start. */
export function writeChoice({service, kind, state, year, page}: Choice): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries({service, kind, state, year})) {
    if (value !== undefined) pairs.set(name, String(value));
  }
  if (page > 1) pairs.set('page', String(page));
  return pairs.toString();
}

/** Is the key of an address one of the status page's? */
export function isChoiceKey(key: string): boolean {
  return ['service', 'kind', 'state', 'year', 'page'].includes(key);
}
