// What a browser may load and run on this site, and what it may do: the values of the security headers. Hashes of inline scripts are
// not written here: the build takes them from the pages (src/build/finish-security-policy.ts).

/**
 * The Content-Security-Policy, directive by directive (https://www.w3.org/TR/CSP3/). The build adds the hashes of the inline scripts to
 * `script-src`.
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

/** More inline scripts than this, and the build stops: they are constants, so a growing number means that one of them is not. */
export const MOST_INLINE_SCRIPTS = 12;

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
  // Answers of the checklist and plans of the estimator stand in the address: no request may carry it, not even one to this site.
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
