// Decides where the picture of the path draws its lanes, stops and links, in units of its own coordinates.
import type {Path} from '../../domain/checklist/path';
import type {StepId} from '../../domain/checklist/steps';

/** Wide enough for two digits in a circle, and a gap. */
const COLUMN = 36;
const LANE = 66;
const MARGIN = 22;
/** From the top of a lane, below its name. */
const RAIL = 42;
export const RADIUS = 13;

/** A circle. */
type DrawnStop = {step: StepId; x: number; y: number};
/** A picture, ready to be drawn. */
export type Drawing = {
  width: number;
  height: number;
  lanes: {lane: number; top: number; height: number}[];
  stops: DrawnStop[];
  /** SVG path data, from the middle of a stop to the middle of another. */
  links: {key: string; d: string}[];
};

/** The drawing of a path: time runs from left to right, each person has a lane. */
export function drawingOf(path: Path): Drawing {
  const stops = path.stops.map(({step, lane, column}) => ({
    step,
    x: MARGIN + column * COLUMN,
    y: lane * LANE + RAIL,
  }));
  const links = path.links.flatMap(({from, to}) => {
    const a = stops.find(({step}) => step === from);
    const b = stops.find(({step}) => step === to);
    if (!a || !b) return [];
    // Straight in a lane; from lane to lane along the first, then down or up just before the stop.
    const d = a.y === b.y ? `M${a.x} ${a.y}H${b.x}` : `M${a.x} ${a.y}H${b.x - COLUMN / 2}L${b.x} ${b.y}`;
    return [{key: `${from} ${to}`, d}];
  });
  return {
    width: Math.max(path.columns - 1, 5) * COLUMN + 2 * MARGIN,
    height: path.lanes.length * LANE,
    lanes: path.lanes.map((_actor, lane) => ({lane, top: lane * LANE, height: LANE})),
    stops,
    links,
  };
}
