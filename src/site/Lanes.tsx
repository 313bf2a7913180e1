// The drawing of the band: short bars in lanes, the front of a rack and the bands of a gel. Decoration only.
import {useId} from 'react';

const bars = [
  {
    opacity: 0.35,
    d:
      'M8 28h18M8 39h30M8 61h18M8 138h30M8 149h30M54 28h30M54 50h18M54 83h30M54 105h30M54 149h30M100 17h18M100 28h30' +
      'M100 39h30M100 61h30M100 72h30M100 94h30M100 160h18M100 171h18M146 61h30M146 171h30M192 28h30M192 39h30' +
      'M192 50h30M192 127h18M238 127h30',
  },
  {
    opacity: 0.65,
    d:
      'M8 116h18M8 171h18M54 17h18M54 127h30M54 160h30M100 6h18M100 83h30M100 116h30M146 6h18M146 39h18M146 72h30' +
      'M146 116h30M192 72h30M192 83h30M238 50h30M238 116h30M238 182h18',
  },
  {opacity: 1, d: 'M8 160h18M54 182h18M100 127h30M192 160h30'},
];

export function Lanes({className}: {className: string | undefined}) {
  const id = useId();
  return (
    <svg className={className} aria-hidden="true">
      <pattern id={id} width="276" height="198" patternUnits="userSpaceOnUse">
        <g fill="none" stroke="currentcolor" strokeWidth="3" strokeLinecap="round">
          {bars.map(({opacity, d}) => (
            <path key={opacity} opacity={opacity} d={d} />
          ))}
        </g>
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
