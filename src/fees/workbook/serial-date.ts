// Decides which number of Excel stands for which date, in the system that counts from 1900.
import {dayNumber, isoDate} from '../../lib/civil-date';

/** The serial number of 1970-01-01. */
const EPOCH = 25_569;

/** 1 March 1900. Excel takes 1900 for a leap year: before this day its numbers are one off. */
export const FIRST_SERIAL = 61;
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;

/** The serial number of an existing date, `YYYY-MM-DD`; below `FIRST_SERIAL` it is not Excel's. */
export function serialOf(iso: string): number {
  return dayNumber(iso) + EPOCH;
}

/** The date of a serial number, its time of the day cut off; `undefined` outside 1900-03-01 to 9999-12-31. */
export function dateOfSerial(serial: number): string | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? isoDate(day - EPOCH) : undefined;
}
