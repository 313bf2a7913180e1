// How the browser tests run: on the built site that src/build/cli/test.ts serves, in the browser that it found.
import {defineConfig} from '@playwright/test';
import {exhaustive} from '../lib/test-support/exhaustive';

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: exhaustive ? '{browser,all}/*.browser.test.ts' : 'browser/*.browser.test.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  timeout: exhaustive ? 600_000 : 120_000,
  // Long enough for a machine that is busy with other things; a test that passes never waits for it.
  expect: {timeout: 20_000},
  use: {
    baseURL: process.env.SITE_ADDRESS ?? 'http://localhost:3000',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: {width: 1280, height: 800},
    actionTimeout: 20_000,
    permissions: ['clipboard-read', 'clipboard-write'],
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
