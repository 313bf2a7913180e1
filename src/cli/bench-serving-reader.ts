// A reader for the benchmark of serving: opens pages one after the other with every file that they name, and looks whether all belong together.
import http from 'node:http';

/** What a reader met. */
export type Reading = {
  pages: number;
  files: number;
  /** Releases that were seen, by number. */
  releases: Set<number>;
  /** Requests that were sent once more, on a new connection: the server had closed the one in use, as HTTP allows (RFC 9112, 9.3.1). */
  repeated: number;
  /** What did not belong together, was not found or not answered. */
  faults: string[];
};

type Answer = {status: number; release: string | undefined; body: string};

function once(agent: http.Agent, address: string): Promise<Answer | 'closed'> {
  return new Promise((resolve, reject) => {
    const request = http.get(address, {agent}, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          release: response.headers['x-release']?.toString(),
          body,
        }),
      );
    });
    request.on('error', (error) => (request.reusedSocket ? resolve('closed') : reject(error)));
  });
}

/** The number of the release in a text of `bench-serving-releases.ts`. */
function releaseIn(text: string): number | undefined {
  const [, number] = /release (\d+)(?: -->|\s*\*\/)\s*$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/**
 * Reads pages of a site until told to stop.
 * @param site address without a final slash
 * @param pages their addresses
 * @param marked names of the files that carry their release's number
 */
export function startReader(
  site: string,
  pages: readonly string[],
  marked: RegExp,
): {stop: () => Promise<Reading>} {
  const agent = new http.Agent({keepAlive: true, maxSockets: 6});
  const reading: Reading = {pages: 0, files: 0, releases: new Set(), repeated: 0, faults: []};
  const open = async (path: string): Promise<Answer> => {
    let answer = await once(agent, site + path);
    // As browsers do; each of the connections kept can have been closed.
    for (let tries = 0; answer === 'closed' && tries < 6; tries++) {
      reading.repeated += 1;
      answer = await once(agent, site + path);
    }
    if (answer === 'closed') throw new Error('the server closed every connection');
    return answer;
  };
  const readPage = async (path: string): Promise<void> => {
    const page = await open(path);
    const release = releaseIn(page.body);
    if (page.status !== 200 || release === undefined) {
      reading.faults.push(`${path}: status ${page.status}`);
      return;
    }
    reading.pages += 1;
    reading.releases.add(release);
    if (page.release !== undefined && page.release !== String(release)) {
      reading.faults.push(`${path} of release ${release} came with headers of release ${page.release}`);
    }
    const files = new Set(
      [...page.body.matchAll(/(?:src|href)="?(\/[^">\s]+\.(?:js|css|svg|webmanifest))[">\s]/g)].map(
        ([, file = '']) => file,
      ),
    );
    await Promise.all(
      [...files].map(async (file) => {
        const {status, body} = await open(file);
        reading.files += 1;
        if (status !== 200) reading.faults.push(`${file} of ${path}, release ${release}: status ${status}`);
        else if (marked.test(file) && releaseIn(body) !== release) {
          reading.faults.push(`${file} of ${path}: release ${releaseIn(body)} and not ${release}`);
        }
      }),
    );
  };
  let stopped = false;
  const work = (async () => {
    for (let number = 0; !stopped; number++) {
      const path = pages[number % pages.length] ?? '/';
      await readPage(path).catch((error: Error) => {
        reading.faults.push(`${path}: ${error.message}`);
      });
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await work;
      agent.destroy();
      return reading;
    },
  };
}
