// How the browser tests run: against the built site that `npm test` serves, in the browser that it found.
import {defineConfig} from '@playwright/test';

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.test.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // More than the cores of a small machine: the tests mostly wait for pages.
  workers: 3,
  // A machine that is busy with other things is no fault of the site. What passes only the second time is listed as flaky, with its error: look at it.
  retries: 1,
  timeout: 60_000,
  use: {
    baseURL: process.env.SITE_ADDRESS ?? 'http://localhost:3000',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? {executablePath: process.env.CHROMIUM_PATH} : {}),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
      ],
    },
  },
});
