// Makes the site work where a browser demands Trusted Types (docs/_decisions/0018): a policy for the addresses of the
// bundler's chunks and workers, and one that decides on everything else. And keeps an address that nobody can decode
// from stopping a page.
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** The Docusaurus plugin. It takes no options. */
export default function trustedTypesPlugin(): Plugin {
  return {
    name: 'trusted-types',
    getClientModules: () => [path.join(__dirname, 'client.ts')],
    configureWebpack: (_config, isServer) =>
      isServer ? {} : {output: {trustedTypes: {policyName: 'bundler', onPolicyCreationFailure: 'continue'}}},
  };
}
