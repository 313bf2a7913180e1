// Writes licenses.txt, which the footer links: the packages whose code and styles the browser's build has, with their
// licences. MIT, BSD, ISC and Apache ask for the notice in copies.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {projectRoot} from '../lib/run-command';

/** Who has the copyright of packages under the MIT License that come without its text. */
const holders: Readonly<Record<string, string>> = {
  infima: 'Facebook, Inc. and its affiliates',
  isarray: '2013 Julian Gruber',
};

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** @throws Error where a package has neither a licence file nor a holder above */
function licenseOf(folder: string, {name, license}: {name: string; license?: string}): string {
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (file) return readFileSync(path.join(folder, file), 'utf8').trim();
  const holder = holders[name];
  if (!holder || license !== 'MIT') {
    throw new Error(`The package ${name} (${license}) has no licence file: see holders in src/build/licenses.ts.`);
  }
  const own = readFileSync(path.join(projectRoot, 'LICENSE'), 'utf8');
  return `MIT License\n\nCopyright (c) ${holder}\n\n${own.slice(own.indexOf('Permission is hereby granted')).trim()}`;
}

/**
 * The licences of the packages to which files belong, each text once, with the packages to which it applies.
 * @param files paths; those outside of node_modules are left out
 * @throws Error that names a package without a licence
 */
export function licensesText(files: Iterable<string>): string {
  const folders = new Set([...files].flatMap((file) => PACKAGE.exec(file)?.[0] ?? []));
  const packagesOf = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    if (!existsSync(path.join(folder, 'package.json'))) continue;
    const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const license = licenseOf(folder, about);
    packagesOf.set(license, [...(packagesOf.get(license) ?? []), `${about.name} ${about.version}`]);
  }
  return [...packagesOf]
    .map(([license, names]) => `${names.join(', ')}\n\n${license}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The Docusaurus plugin. It takes no options. */
export default function licensesPlugin(): Plugin {
  return {
    name: 'licenses',
    configureWebpack: ({mode}, isServer) => {
      if (isServer || mode !== 'production') return {};
      return {
        plugins: [
          {
            apply(compiler) {
              const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
              compiler.hooks.thisCompilation.tap('licenses', (compilation) => {
                compilation.hooks.processAssets.tap({name: 'licenses', stage}, () => {
                  const files = new Set<string>();
                  for (const chunk of compilation.chunks) {
                    for (const module of compilation.chunkGraph.getChunkModules(chunk)) {
                      // Several modules that the bundler put together into one.
                      const parts = (module as {modules?: Iterable<typeof module>}).modules ?? [module];
                      for (const part of parts) files.add(part.nameForCondition() ?? '');
                    }
                  }
                  compilation.emitAsset('licenses.txt', new compiler.webpack.sources.RawSource(licensesText(files)));
                });
              });
            },
          },
        ],
      };
    },
  };
}
