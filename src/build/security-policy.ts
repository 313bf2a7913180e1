// What a browser may load and run on this site, and what it may do: the values of the security headers. Hashes of
// inline scripts are not here: they are listed in src/build/inline-scripts.ts.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * The Content-Security-Policy, directive by directive (https://www.w3.org/TR/CSP3/). The build adds the hashes of the
 * inline scripts to `script-src`.
 */
export const contentPolicy = {
  // Not 'none': what the browser fetches ahead for the next click falls under it and under nothing else (CSP 3, 6.8.1).
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  // The theme's own style sheet draws arrows and the menu's sign from data: addresses.
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'font-src': ["'none'"],
  'media-src': ["'none'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', 'bundler'],
} as const satisfies Record<string, readonly string[]>;

/** Directives that a browser heeds only in a header, not in a page (CSP 3, 3.3). */
export const headerOnlyPolicy = {
  'frame-ancestors': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

/** The features of a browser that no page needs, switched off also for what might be injected. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** A response header. */
export type Header = {name: string; value: string};

/** The headers beside the policy, the same for every file of the site. */
export const fixedHeaders: readonly Header[] = [
  {name: 'X-Content-Type-Options', value: 'nosniff'},
  // Answers of the checklist and plans of the estimator are in the address: no request may carry it, not even one to
  // this site.
  {name: 'Referrer-Policy', value: 'no-referrer'},
  {
    name: 'Permissions-Policy',
    value: [...unusedFeatures.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
  },
  {name: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
  {name: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
  // For browsers that do not know frame-ancestors; the others heed that one (CSP 3, 6.4.2).
  {name: 'X-Frame-Options', value: 'DENY'},
];

/**
 * A format that static hosts read by themselves (Netlify, Cloudflare Pages). The preview and nginx's settings are made
 * from it.
 */
export const HEADERS_FILE = '_headers';

/** Writes the headers for all addresses of the site that is built in `directory`. */
export function writeHeaders(directory: string, headers: readonly Header[]): void {
  const lines = headers.map(({name, value}) => `  ${name}: ${value}`);
  writeFileSync(path.join(directory, HEADERS_FILE), `/*\n${lines.join('\n')}\n`);
}

/**
 * The headers of the site that is built in `directory`: name and value of each, in the order in which they were
 * written. None, where it has not been finished.
 */
export function securityHeaders({directory}: {directory: string}): Header[] {
  const file = path.join(directory, HEADERS_FILE);
  if (!existsSync(file)) {
    return [];
  }
  return [...readFileSync(file, 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));
}
