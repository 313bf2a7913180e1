// What all parts of the result are drawn from.
import type {Checklist} from '../checklist';
import type {ExpectedDate} from '../expected-dates';
import type {StepId} from '../steps';
import type {AtTheClock} from './useSituation';

/** A reader's checklist with its ticks and dates. */
export type Shown = {
  list: Checklist;
  /** The ticked steps of the list. */
  done: ReadonlySet<StepId>;
  dates: ReadonlyMap<StepId, ExpectedDate>;
  /** The number of each step, from 1 in the order of the list. */
  numbers: ReadonlyMap<StepId, number>;
  clock: AtTheClock;
};

/** The element of a step's card. */
export function stepElementId(id: StepId): string {
  return `step-${id}`;
}
