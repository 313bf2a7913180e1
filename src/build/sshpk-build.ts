// Cuts sshpk to size in the browser's build (docs/_decisions/0006). The server's build keeps the whole package.
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

const SHIMS = path.resolve(__dirname, '../ssh-key/sshpk');
const NODE_SHIMS = path.join(SHIMS, 'node-shims.ts');
const REMOVED = path.join(SHIMS, 'removed.cjs');

/** Packages whose requests are replaced. The same names elsewhere on the site are left alone. */
const PACKAGES = /[\\/]node_modules[\\/](?:sshpk|asn1)[\\/]/;

/** Packages and Node modules that sshpk asks for, with what it gets. */
const packageAliases: Readonly<Record<string, string>> = {
  crypto: NODE_SHIMS,
  assert: NODE_SHIMS,
  'assert-plus': NODE_SHIMS,
  'safer-buffer': NODE_SHIMS,
  util: NODE_SHIMS,
  stream: REMOVED,
  tweetnacl: REMOVED,
  jsbn: REMOVED,
  'ecc-jsbn': REMOVED,
  'ecc-jsbn/lib/ec': REMOVED,
  'bcrypt-pbkdf': REMOVED,
};

/** Modules of sshpk's own, relative to its lib folder, that are removed. */
const removedModules: readonly string[] = [
  'certificate',
  'dhe',
  'ed-compat',
  'identity',
  'private-key',
  'signature',
  'formats/auto',
  'formats/dnssec',
  'formats/openssh-cert',
  'formats/putty',
  'formats/ssh-private',
  'formats/x509',
  'formats/x509-pem',
];

/**
 * What a module gets instead of what it asks for; `undefined` to leave the request alone.
 * @param request as written in `require`
 * @param folder of the module that asks
 */
export function replacementFor(request: string, folder: string): string | undefined {
  if (!PACKAGES.test(`${folder}/`)) return undefined;
  if (!request.startsWith('.')) return packageAliases[request];
  const library = /^(.*[\\/]node_modules[\\/]sshpk[\\/]lib)(?:[\\/]|$)/.exec(folder)?.[1];
  if (library === undefined) return undefined;
  const asked = path.relative(library, path.resolve(folder, request)).replaceAll('\\', '/').replace(/\.js$/, '');
  return removedModules.includes(asked) ? REMOVED : undefined;
}

/** The part of a resolve request that a replacement reads and writes. */
type ResolveData = {request: string; context: string};

/** The Docusaurus plugin. It takes no options. */
export default function sshpkBuildPlugin(): Plugin {
  return {
    name: 'sshpk-build',
    configureWebpack(_config, isServer, {currentBundler}) {
      if (isServer) return {};
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        plugins: [
          new NormalModuleReplacementPlugin(/./, (data: ResolveData) => {
            const replacement = replacementFor(data.request, data.context);
            if (replacement !== undefined) data.request = replacement;
          }),
        ],
      };
    },
  };
}
