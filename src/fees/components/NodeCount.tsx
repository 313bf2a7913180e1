// Units and whole nodes: how large a unit is, how many make a node, and a field that turns nodes into units.
import Translate from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import {Field} from '../../components/Field';
import {useLocalized} from '../../components/useLocalized';
import type {NodeCode} from '../code';
import {priceList} from '../data/tariffs';
import {planProblemWords} from '../messages/problems';
import {millionths, quantityProblem} from '../quantity';
import {inNodes, unitsOfNodes, unitsPerNode} from '../units-per-node';
import type {DraftLine} from './draft';
import styles from './FeeEstimator.module.css';

/** What one unit of the node type is, and how many a whole node has. */
export function UnitSize({node}: {node: NodeCode}): ReactNode {
  const t = useLocalized();
  const item = priceList.items[node];
  const perNode = unitsPerNode(item);
  return (
    <>
      {t(item.unit)}
      {perNode !== undefined && (
        <>
          {' / '}
          <Translate id="fees.wholeNode" values={{units: perNode}}>
            {'ノード1台 = {units}単位'}
          </Translate>
        </>
      )}
    </>
  );
}

/** Folded away: nodes in, units out, and what the units typed so far are in nodes. Nothing where a node has no such number. */
export function NodeCount({line, onUnits}: {line: DraftLine; onUnits: (units: string) => void}): ReactNode {
  const t = useLocalized();
  const [typed, setTyped] = useState('');
  const item = priceList.items[line.node];
  if (unitsPerNode(item) === undefined) {
    return null;
  }
  const fault = typed === '' ? undefined : quantityProblem(typed);
  const now = quantityProblem(line.quantity) === undefined ? inNodes(item, millionths(line.quantity)) : undefined;
  return (
    <details className={styles.fold}>
      <summary>
        <Translate id="fees.inNodes">ノードの台数で考える</Translate>
      </summary>
      <div className={styles.foldBody}>
        <Field
          label={<Translate id="fees.nodes">ノードの台数</Translate>}
          hint={
            now &&
            (Number(now.restUnits) === 0 ? (
              <Translate id="fees.nodesNowWhole" values={{units: line.quantity, nodes: now.nodes}}>
                {'いまの{units}単位は、ちょうど{nodes}台です。'}
              </Translate>
            ) : (
              <Translate id="fees.nodesNow" values={{units: line.quantity, nodes: now.nodes, rest: now.restUnits}}>
                {'いまの{units}単位は、{nodes}台と{rest}単位です。'}
              </Translate>
            ))
          }
          problem={fault && t(planProblemWords[fault])}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                const nodes = event.target.value;
                setTyped(nodes);
                const units = quantityProblem(nodes) === undefined ? unitsOfNodes(item, nodes) : undefined;
                if (units !== undefined) {
                  onUnits(units);
                }
              }}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
