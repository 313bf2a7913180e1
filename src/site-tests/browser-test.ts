// The `test` of the browser tests. It watches every page of a test for what no page of the site may do.
import {test as base, expect} from '@playwright/test';
import {duplicateIds} from './page';

type Fixtures = {
  /**
   * Console messages (refusals of the security policy are among them), errors, error responses, requests to other hosts
   * and requests that send something: one line each. The test fails if any is left at its end; a test that provokes
   * some takes them out.
   */
  complaints: string[];
  /** The addresses requested so far, with their queries. */
  requested: string[];
  /** A step of a walk. After it, no id may be in the document twice. */
  step: (title: string, body: () => Promise<void>) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  requested: async ({context}, use) => {
    const requested: string[] = [];
    context.on('request', (request) => requested.push(request.url()));
    await use(requested);
  },
  complaints: [
    async ({context, baseURL}, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        complaints.push(`console ${message.type()}: ${message.text()} (${message.page()?.url()})`);
      });
      context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        const address = request.url();
        if (request.method() !== 'GET') complaints.push(`${request.method()} ${address}`);
        if (!address.startsWith(`${baseURL}/`) && !/^(data|blob|about):/.test(address)) {
          complaints.push(`request to ${address}`);
        }
      });
      context.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    {auto: true},
  ],
  step: async ({page}, use) => {
    await use((title, body) =>
      base.step(title, async () => {
        await body();
        expect(await duplicateIds(page), `ids after: ${title}`).toEqual([]);
      }),
    );
  },
});

export {expect};
