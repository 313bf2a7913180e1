// How old a kept copy is, in the one unit in which a person says it.

/** An age in whole units, rounded down: at least one minute. */
export type Age = {value: number; unit: 'minute' | 'hour' | 'day'};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param milliseconds how long ago; a clock that was set back gives less than nothing, which counts as one minute */
export function ageOf(milliseconds: number): Age {
  if (milliseconds >= DAY) {
    return {value: Math.floor(milliseconds / DAY), unit: 'day'};
  }
  if (milliseconds >= HOUR) {
    return {value: Math.floor(milliseconds / HOUR), unit: 'hour'};
  }
  return {value: Math.max(1, Math.floor(milliseconds / MINUTE)), unit: 'minute'};
}
