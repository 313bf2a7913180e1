// What can be charged: the codes of services, node types and priced items, as plans and addresses write them.
// The codes never change: saved plans contain them.

/** Large-scale storage in either division. Each is charged as the item of the same code. */
export const storageServices = ['storage-general', 'storage-personal'] as const;

/** Services that use compute nodes. The price depends on the node type, not on the service. */
export const nodeServices = [
  'priority-general',
  'dedicated-general',
  'priority-personal',
  'dedicated-personal',
  'gpu-slurm-personal',
] as const;

/** DDBJ Group Cloud work charged by the person-month, in the term of its date, as the item of the same code. */
export const personMonthServices = ['group-cloud-development', 'group-cloud-work'] as const;

/** Services that are charged once, in the term of their date. All others run for a period. */
export const dateServices = [...personMonthServices, 'group-cloud-transport'] as const;

/** DDBJ Group Cloud. The centre's workbook cannot compute these: they are estimates. */
const groupCloudServices = ['group-cloud', ...dateServices] as const;

/** Services that are charged by the day, from a start to an end. */
export const periodServices = [...storageServices, ...nodeServices, 'group-cloud'] as const;

/** Everything that can be billed. `ServiceCode` is what a notice can affect (notices/services.ts). */
export const billingServiceCodes = [...storageServices, ...nodeServices, ...groupCloudServices] as const;

/** Node types: accelerator-1 is B200, accelerator-2 is L40S, accelerator-3 is PEZY-SC3. */
export const nodeCodes = [
  'cpu-1',
  'cpu-2',
  'memory-1',
  'memory-2',
  'accelerator-1',
  'accelerator-2',
  'accelerator-3',
] as const;

/** Every item of the price list, in the order in which a price table shows them. */
export const itemCodes = [
  ...storageServices,
  'group-cloud-basic',
  'group-cloud-storage',
  ...personMonthServices,
  'group-cloud-transport',
  ...nodeCodes,
] as const;

export type BillingServiceCode = (typeof billingServiceCodes)[number];
/** A node type, and the priced item of the same code. */
export type NodeCode = (typeof nodeCodes)[number];
export type ItemCode = (typeof itemCodes)[number];

export function usesNodes(service: BillingServiceCode): boolean {
  return nodeServices.some((code) => code === service);
}

export function isChargedOnce(service: BillingServiceCode): boolean {
  return dateServices.some((code) => code === service);
}

export function isGroupCloud(service: BillingServiceCode): boolean {
  return groupCloudServices.some((code) => code === service);
}
