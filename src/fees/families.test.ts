import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {billingServiceCodes, nodeCodes, usesNodes} from './code';
import {beginningOf, families, familyOf, nodesOf, servicesOf} from './families';
import {tariffs} from './prices';

test.each(tariffs.map(({code, prices}) => [code, prices] as const))('the families of the prices of %s', (_, prices) => {
  // What needs no question to the help desk comes first.
  expect(Object.fromEntries(families.map((family) => [family, beginningOf(family, prices)]))).toEqual({
    storage: {service: 'storage-general', node: 'cpu-1'},
    gpu: {service: 'dedicated-personal', node: 'accelerator-1'},
    nodes: {service: 'dedicated-general', node: 'cpu-1'},
    'group-cloud': {service: 'group-cloud', node: 'cpu-1'},
    other: {service: 'group-cloud-development', node: 'cpu-1'},
  });
  // Every service and node type that is offered can be chosen in its family.
  fc.assert(
    fc.property(fc.constantFrom(...billingServiceCodes), fc.constantFrom(...nodeCodes), (service, node) => {
      const family = familyOf(service, node);
      const isOffered = prices.services[service]?.nodes?.includes(node) ?? !usesNodes(service);
      if (!isOffered) return;
      expect(servicesOf(family, prices).map((one) => one.service)).toContain(service);
      expect(nodesOf(family, service, prices).includes(node)).toBe(usesNodes(service));
    }),
  );
});
