// DDBJ Group Cloud as SVG, upright so that it is readable on a phone; as sentences for screen readers and print.
import {useId} from 'react';
import {useLocalized} from '../components/useLocalized';
import styles from './GroupCloudDiagram.module.css';
import {
  type DiagramPart,
  diagramCaption,
  diagramParts,
  diagramTitle,
  diagramWays,
  downloadWay,
} from './group-cloud-messages';

type Box = {x: number; y: number};

const WIDTH = 340;
const HEIGHT = 408;
const BOX_WIDTH = 150;
const BOX_HEIGHT = 58;

const place: Record<DiagramPart['code'], Box> = {
  browser: {x: 8, y: 8},
  desktop: {x: 182, y: 116},
  middleware: {x: 8, y: 224},
  storage: {x: 8, y: 340},
  scheduler: {x: 182, y: 224},
  nodes: {x: 182, y: 340},
};

const centre = ({x, y}: Box): Box => ({x: x + BOX_WIDTH / 2, y: y + BOX_HEIGHT / 2});

function way(from: DiagramPart['code'], to: DiagramPart['code']): string {
  const a = centre(place[from]);
  const b = centre(place[to]);
  const half = BOX_HEIGHT / 2;
  if (a.x === b.x) return `M${a.x} ${a.y + half}V${b.y - half - 4}`;
  if (from === 'browser') return `M${place.browser.x + BOX_WIDTH} ${a.y}H${b.x}V${b.y - half - 4}`;
  const turn = b.y - half - 24;
  return `M${a.x - 30} ${a.y + half}V${turn}H${b.x + 40}V${b.y - half - 4}`;
}

export function GroupCloudDiagram() {
  const t = useLocalized();
  const id = useId();
  const download = {x: centre(place.browser).x - 25, top: place.browser.y + BOX_HEIGHT};
  return (
    <figure className={styles.diagram}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}title`} aria-describedby={`${id}words`}>
        <title id={`${id}title`}>{t(diagramTitle)}</title>
        <defs>
          <Tip id={`${id}tip`} />
          <Tip id={`${id}gate`} className={styles.gateTip} />
        </defs>
        {diagramWays.map(({from, to}) => (
          <path key={`${from}-${to}`} d={way(from, to)} className={styles.way} markerEnd={`url(#${id}tip)`} />
        ))}
        <path
          d={`M${download.x} ${place.middleware.y}V${download.top + 5}`}
          className={styles.gate}
          markerEnd={`url(#${id}gate)`}
        />
        <text x={download.x + 12} y={138} className={styles.gateText}>
          {t(downloadWay.label)}
        </text>
        <text x={download.x + 12} y={156} className={styles.gateText}>
          {t(downloadWay.detail)}
        </text>
        {diagramParts.map((part) => (
          <g key={part.code}>
            <rect
              x={place[part.code].x}
              y={place[part.code].y}
              width={BOX_WIDTH}
              height={BOX_HEIGHT}
              rx="8"
              className={part.code === 'browser' ? styles.outside : undefined}
            />
            <text x={centre(place[part.code]).x} y={place[part.code].y + 25} className={styles.name}>
              {t(part.name)}
            </text>
            {part.detail && (
              <text x={centre(place[part.code]).x} y={place[part.code].y + 44}>
                {t(part.detail)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption id={`${id}words`}>
        {t(diagramCaption)}
        <ul>
          {diagramWays.map(({from, to, meaning}) => (
            <li key={`${from}-${to}`}>{t(meaning)}</li>
          ))}
          <li>{t(downloadWay.meaning)}</li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** An arrowhead. */
function Tip({id, className}: {id: string; className?: string | undefined}) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
      <path d="M0 0L8 4L0 8Z" className={className} />
    </marker>
  );
}
