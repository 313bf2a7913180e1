// The list of packages that a release was made with, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/), read from the lockfile.
// Not from `npm sbom --omit dev`, which leaves out whatever a test tool needs as well, React among it.

/** What is read of an entry of package-lock.json, version 3. `dev`: needed by tests and tools alone. */
type LockedPackage = {version?: string; integrity?: string; license?: string; dev?: boolean; name?: string};

type Component = {
  type: 'library';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  hashes?: {alg: string; content: string}[];
  licenses?: ({license: {id: string}} | {expression: string})[];
};

const algorithms: Record<string, string> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** `sha512-…` of the lockfile in base64, as CycloneDX has it in hexadecimal digits. */
function hashesOf(integrity: string): {alg: string; content: string}[] {
  const [name = '', digest = ''] = integrity.split('-');
  const alg = algorithms[name];
  return alg ? [{alg, content: Buffer.from(digest, 'base64').toString('hex')}] : [];
}

function componentOf(place: string, {name, version = '', integrity, license}: LockedPackage): Component {
  const fullName = name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  // The @ of a scope is %40 in a package address: https://github.com/package-url/purl-spec
  const purl = `pkg:npm/${fullName.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': place,
    name: fullName,
    version,
    purl,
    ...(integrity ? {hashes: hashesOf(integrity)} : {}),
    ...(license ? {licenses: [/\s/.test(license) ? {expression: license} : {license: {id: license}}]} : {}),
  };
}

/**
 * @param lockfile the text of package-lock.json
 * @returns the list as JSON: every package but those for tests alone, in the order of the lockfile; the same text for the same lockfile
 */
export function listPackages(lockfile: string): string {
  const {name, version, packages} = JSON.parse(lockfile) as {
    name: string;
    version?: string;
    packages: Record<string, LockedPackage>;
  };
  const components = Object.entries(packages)
    .filter(([place, {dev}]) => place !== '' && !dev)
    .map(([place, locked]) => componentOf(place, locked));
  const site = {type: 'application', 'bom-ref': name, name, version: version ?? ''};
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {component: site},
    components,
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}
