// DDBJ Group Cloud as SVG, 256 wide so that its text is readable on phones; a switch shows the download open or barred.
import {type ReactNode, useId} from 'react';
import {useLocalized} from '../components/useLocalized';
import styles from './GroupCloudDiagram.module.css';
import {diagramMessages as messages} from './group-cloud-messages';

export function GroupCloudDiagram() {
  const t = useLocalized();
  const id = useId();
  const tip = {markerEnd: `url(#${id}tip)`};
  const tips = {...tip, markerStart: tip.markerEnd};
  return (
    <figure className={`ui-card ${styles.diagram}`}>
      <fieldset className="ui-choice">
        <legend>{t(messages.question)}</legend>
        <label className="ui-tick">
          <input type="radio" name={id} defaultChecked />
          {t(messages.open)}
        </label>
        <label className="ui-tick">
          <input type="radio" name={id} className={styles.isBarred} />
          {t(messages.barred)}
        </label>
      </fieldset>
      <svg viewBox="0 0 256 430" role="img" aria-label={t(messages.title)} aria-describedby={`${id}text`}>
        <desc id={`${id}text`}>{t(messages.description)}</desc>
        <defs>
          <Tip id={`${id}tip`} />
          <Tip id={`${id}open`} className={styles.open} />
        </defs>
        <rect className={styles.yours} x="1" y="1" width="254" height="104" rx="12" />
        <text className={styles.zone} x="12" y="24">
          {t(messages.yours)}
        </text>
        <rect className={styles.cloud} x="1" y="170" width="254" height="258" rx="12" />
        <text className={styles.zone} x="12" y="416">
          {t(messages.cloud)}
        </text>
        <Box x={10} y={36} height={58} name={t(messages.browser)} />
        <Box x={142} y={36} height={58} name={t(messages.files)} />
        <Box x={10} y={184} name={t(messages.desktop)} name2={t(messages.desktop2)} />
        <Box x={142} y={184} name="ownCloud" name2="MinIO" />
        <Box x={10} y={330} name={t(messages.nodes)} name2={t(messages.nodes2)} />
        <Box x={142} y={330} name={t(messages.storage)} />
        <path d="M62 100V178" {...tips} />
        <path d="M120 216H136" {...tips} />
        <path d="M62 254V324" {...tip} />
        <path d="M194 254V324" {...tips} />
        <Label x={72} y={143}>
          {t(messages.screen)}
        </Label>
        <Label x={72} y={286}>
          {t(messages.jobs)}
        </Label>
        <Label x={72} y={303}>
          {t(messages.jobs2)}
        </Label>
        <g className={styles.open}>
          <path d="M194 178V100" markerEnd={`url(#${id}open)`} />
          <text x="184" y="143" textAnchor="end">
            {t(messages.download)}
          </text>
        </g>
        <g className={styles.barred}>
          <path d="M194 180V156M194 122V98" strokeDasharray="5 4" />
          <circle cx="194" cy="139" r="15" />
          <path d="m188 133 12 12m0-12-12 12" />
          <text x="172" y="143" textAnchor="end">
            {t(messages.blocked)}
          </text>
        </g>
      </svg>
      <figcaption>
        <p className={styles.open}>{t(messages.openMeans)}</p>
        <p className={styles.barred}>{t(messages.barredMeans)}</p>
      </figcaption>
    </figure>
  );
}

function Box({x, y, height = 64, name, name2}: {x: number; y: number; height?: number; name: string; name2?: string}) {
  const middle = y + height / 2 + 5;
  return (
    <>
      <rect className={styles.box} x={x} y={y} width="104" height={height} rx="8" />
      <text className={styles.name} x={x + 52} y={name2 ? middle - 10 : middle}>
        {name}
      </text>
      {name2 && (
        <text className={styles.name} x={x + 52} y={middle + 10}>
          {name2}
        </text>
      )}
    </>
  );
}

function Label({x, y, children}: {x: number; y: number; children: ReactNode}) {
  return (
    <text className={styles.label} x={x} y={y}>
      {children}
    </text>
  );
}

/** An arrowhead. */
function Tip({id, className}: {id: string; className?: string | undefined}) {
  return (
    <marker id={id} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
      <path d="M0 0L8 4L0 8Z" className={className} />
    </marker>
  );
}
