// The services as a tree of tick boxes: a service that is ticked stands for all its parts.
import type {Dispatch, ReactNode} from 'react';
import {useLocalized} from '../../../components/useLocalized';
import {isPartOf, type Service, services} from '../../services';
import type {DraftChange} from './notice-draft';
import styles from './StaffNotice.module.css';

type Props = {chosen: readonly string[]; change: Dispatch<DraftChange>};

const tree: readonly Service[] = services;

/** @param chosen the codes that the notice names */
export function ServiceTree(props: Props): ReactNode {
  return <Branch {...props} of={undefined} />;
}

function Branch({of, ...props}: Props & {of: string | undefined}): ReactNode {
  const parts = tree.filter(({parent}) => parent === of);
  return (
    parts.length > 0 && (
      <ul className={styles.tree}>
        {parts.map((service) => (
          <li key={service.code}>
            <ServiceBox {...props} service={service} />
            <Branch {...props} of={service.code} />
          </li>
        ))}
      </ul>
    )
  );
}

function ServiceBox({chosen, change, service: {code, name}}: Props & {service: Service}): ReactNode {
  const t = useLocalized();
  const isNamed = chosen.includes(code);
  const isInWhole = !isNamed && chosen.some((whole) => isPartOf(code, whole, tree));
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        value={code}
        checked={isNamed || isInWhole}
        disabled={isInWhole}
        onChange={({target}) => {
          change({type: 'chosen', service: code, isChosen: target.checked});
          change({type: 'touched', field: 'affects'});
        }}
      />
      <span>{t(name)}</span>
    </label>
  );
}
