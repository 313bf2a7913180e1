// `npm run lockfile`: adds to package-lock.json the packages for other systems (macOS, Windows, other processors) that
// npm leaves out: those that the registry does not have, and others where node_modules is there already (npm/cli issues
// 4828 and 8320). Without them `npm ci` refuses the file ("Missing: … from lock file").
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {projectRoot} from '../../lib/run-command';

type LockedPackage = {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
};

/** The part of a lockfile (version 3) that is read here. */
export type Lockfile = {packages: Record<string, LockedPackage>};

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32', 'sunos', 'aix'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];
const libraries = {gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl'};

/** The systems in the name of a platform package, such as `core-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = Object.entries(libraries).flatMap(([word, library]) => (words.includes(word) ? [library] : []));
  return {...(os.length > 0 && {os}), ...(cpu.length > 0 && {cpu}), ...(libc.length > 0 && {libc})};
}

/** The optional packages that the lockfile asks for and does not name: their place and their entry. */
export function missingEntries({packages}: Lockfile): [string, LockedPackage][] {
  return Object.entries(packages).flatMap(([place, {optionalDependencies = {}, dev}]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
      .map(([name, range]): [string, LockedPackage] => [
        `node_modules/${name}`,
        {version: range.replace(/^[\^~]/, ''), ...(dev && {dev}), optional: true, ...platformOf(name)},
      ]),
  );
}

if (require.main === module) {
  const file = path.join(projectRoot, 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  const missing = missingEntries(lockfile);
  const [root, ...others] = Object.entries({...lockfile.packages, ...Object.fromEntries(missing)});
  const packages = Object.fromEntries([...(root ? [root] : []), ...others.sort(([a], [b]) => (a < b ? -1 : 1))]);
  writeFileSync(file, `${JSON.stringify({...lockfile, packages}, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages for other systems added`);
}
