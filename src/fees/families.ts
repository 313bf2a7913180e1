// What users choose from first: kinds of things to use, each for several services and node types.
import {type BillingServiceCode, type NodeCode, nodeCodes, nodeServices, storageServices, usesNodes} from './code';
import type {PriceList} from './tariff';

export const families = ['storage', 'gpu', 'nodes', 'group-cloud', 'other'] as const;

export type Family = (typeof families)[number];

/** Dedicated use first: it is what most users mean. */
const withNodes: readonly BillingServiceCode[] = [
  'dedicated-general',
  'dedicated-personal',
  ...nodeServices.filter((code) => !code.startsWith('dedicated')),
];
const servicesOfFamily: Readonly<Record<Family, readonly BillingServiceCode[]>> = {
  storage: storageServices,
  gpu: withNodes,
  nodes: withNodes,
  'group-cloud': ['group-cloud'],
  other: ['group-cloud-development', 'group-cloud-work', 'group-cloud-transport'],
};

const isAccelerator = (node: NodeCode): boolean => node.startsWith('accelerator');

export function familyOf(service: BillingServiceCode, node: NodeCode): Family {
  if (usesNodes(service)) return isAccelerator(node) ? 'gpu' : 'nodes';
  return families.find((family) => servicesOfFamily[family].includes(service)) ?? 'other';
}

/** The node types of a family that a service offers; none where it uses no nodes. */
export function nodesOf(family: Family, service: BillingServiceCode, prices: PriceList): NodeCode[] {
  const offered = prices.services[service]?.nodes ?? [];
  return nodeCodes.filter((node) => offered.includes(node) && isAccelerator(node) === (family === 'gpu'));
}

/** The services of a family that a price list offers, each with the node type that it begins with. */
export function servicesOf(family: Family, prices: PriceList): {service: BillingServiceCode; node: NodeCode}[] {
  return servicesOfFamily[family].flatMap((service) => {
    if (!prices.services[service]) return [];
    const [first] = nodesOf(family, service, prices);
    return usesNodes(service) && !first ? [] : [{service, node: first ?? 'cpu-1'}];
  });
}

/** What a new line of the family begins with: before all, what needs no question to the help desk. */
export function beginningOf(
  family: Family,
  prices: PriceList,
): {service: BillingServiceCode; node: NodeCode} | undefined {
  const offered = servicesOf(family, prices);
  const isFree = ({service, node}: (typeof offered)[number]): boolean =>
    !usesNodes(service) || !prices.services[service]?.askHelpDeskFirst?.includes(node);
  return offered.find(isFree) ?? offered[0];
}
