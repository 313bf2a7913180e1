// Decides where each step stands in the picture of the path: one lane for each person, columns from left to right.
import type {Step} from './checklist';
import {type Actor, actors} from './step';
import type {StepId} from './steps';

/** A step's place: `lane` counts in `lanes` from 0, `column` from 0. */
type Stop = {step: StepId; lane: number; column: number};

/** The picture of a path, in whole numbers: what is drawn is decided elsewhere. */
export type Path = {
  /** Those who do something on this list, applicant first, then responsible person, then centre. */
  lanes: Actor[];
  /** In the order of the steps. No two share a place. */
  stops: Stop[];
  /** From a step to one that waits for it; a link that follows from others is left out. */
  links: {from: StepId; to: StepId}[];
  columns: number;
};

/** The path through the steps of a checklist, as `checklistFor` orders them. */
export function pathOf(steps: readonly Step[]): Path {
  const lanes = actors.filter((actor) => steps.some((step) => step.actor === actor));
  const stops: Stop[] = [];
  const above = new Map<StepId, Set<StepId>>();
  const links: Path['links'] = [];
  for (const {id, actor, needs} of steps) {
    const lane = lanes.indexOf(actor);
    const afterNeeds = stops.filter(({step}) => needs.includes(step)).map(({column}) => column + 1);
    const afterLane = stops.filter((stop) => stop.lane === lane).map(({column}) => column + 1);
    stops.push({step: id, lane, column: Math.max(0, ...afterNeeds, ...afterLane)});
    const reached = needs.map((need) => above.get(need) ?? new Set<StepId>());
    const direct = needs.filter((need) => !reached.some((set) => set.has(need)));
    links.push(...direct.map((from) => ({from, to: id})));
    above.set(id, new Set([...needs, ...reached.flatMap((set) => [...set])]));
  }
  return {lanes, stops, links, columns: Math.max(0, ...stops.map(({column}) => column + 1))};
}
