// Which files a page needs, with everything that its scripts load later: read from the built scripts themselves, as the browser reads them.
// Knows how the bundler writes `import()` and `new Worker()`, and how Docusaurus' main script lists routes and their modules.

/** The scripts and style sheets of one language: path in `assets` (`js/9424.1a2b3c4d.js`) and content. */
export type BuiltFiles = ReadonlyMap<string, string>;

const loadCall = /\.[eu]\("?([\w-]+)"?\)/g;
const registryEntry = /(?:"([\w-]+)"|([\w$]+)):\[\(\)=>((?:(?!\.then\().)*)\.then\(/g;

/** What a file name begins with: the name or number of its chunk. */
const chunkOf = (file: string): string => file.slice(file.indexOf('/') + 1, file.indexOf('.'));

function onlyScript(built: BuiltFiles, chunk: string): string {
  const found = [...built].filter(([file]) => file.startsWith(`js/${chunk}.`));
  if (found[0] === undefined || found.length > 1) {
    throw new Error(
      `${found.length} scripts are called ${chunk}.*.js; one is needed to find what pages load.`,
    );
  }
  return found[0][1];
}

/** The minifier writes a name of digits as a number, in hexadecimal where that is shorter. */
function chunkName(quoted: string | undefined, bare: string | undefined): string {
  return quoted ?? (/^(?:0x[0-9a-f]+|\d[\d.e]*)$/.test(bare ?? '') ? String(Number(bare)) : (bare ?? ''));
}

/** The files that pages of one language load, from its built scripts. */
export type ChunkGraph = {
  /**
   * The files that the page at this address loads by and by, beside those that its HTML names.
   * @throws Error where the main script knows no such address
   */
  filesOf: (address: string) => Set<string>;
};

/**
 * Reads the graph.
 * @param root the language's address: `/` or `/en/`
 * @throws Error where the scripts are not written as expected: then nobody knows what a page needs
 */
export function readChunkGraph(built: BuiltFiles, root: string): ChunkGraph {
  const runtime = onlyScript(built, 'runtime~main');
  const main = onlyScript(built, 'main');
  const files = new Map<string, string[]>();
  for (const file of built.keys()) {
    files.set(chunkOf(file), [...(files.get(chunkOf(file)) ?? []), file]);
  }
  // A chunk with a name is `number:"name"` in the runtime's first table; a number without a file has only styles, which HTML names.
  const names = new Map(
    [...runtime.matchAll(/[{,](\d+):"([\w-]+)"/g)]
      .filter(([, , name = '']) => files.has(name))
      .map(([, number = '', name = '']) => [number, name]),
  );
  const filesOfChunk = (chunk: string): string[] => files.get(names.get(chunk) ?? chunk) ?? [];
  const loadedBy = (code: string): string[] =>
    [...code.matchAll(loadCall)].flatMap(([, chunk = '']) => filesOfChunk(chunk));

  const modules = new Map<string, string[]>();
  const everywhere = main.replace(registryEntry, (_entry, quoted, bare, loads: string) => {
    modules.set(chunkName(quoted, bare), loadedBy(loads));
    return '';
  });
  if (modules.size === 0) {
    throw new Error('The main script lists no modules of pages in the way that is known.');
  }

  const withLater = (start: readonly string[]): Set<string> => {
    const reached = new Set(start);
    // A Set is walked to its end, also through what is added on the way.
    for (const file of reached) {
      for (const later of loadedBy(built.get(file) ?? '')) {
        reached.add(later);
      }
    }
    return reached;
  };

  const routeModules = (address: string): string[] => {
    const route = new RegExp(`"${address.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}-[0-9a-f]{3}":\\{`, 'g');
    return [...main.matchAll(route)].flatMap(({index, 0: {length}}) => {
      let depth = 1;
      let end = index + length;
      for (; depth > 0 && end < main.length; end++) {
        depth += main[end] === '{' ? 1 : main[end] === '}' ? -1 : 0;
      }
      const values = [...main.slice(index + length, end).matchAll(/:"([\w-]+)"/g)];
      return values.flatMap(([, name = '']) => modules.get(name) ?? []);
    });
  };

  return {
    filesOf(address) {
      const own = routeModules(address);
      if (own.length === 0) {
        throw new Error(`The main script has no modules for ${address}.`);
      }
      // The layouts around a page are routes at the root.
      return withLater([...own, ...routeModules(root), ...loadedBy(everywhere)]);
    },
  };
}
