// The default policy of Trusted Types. Runs before anything is drawn. Code goes through it that does not know of Trusted Types:
// React, react-helmet, nprogress.
import {allowedCode, allowedMarkup, allowedScript} from './allowed';

type Decide = (text: string) => string | null;

type Factory = {
  createPolicy: (
    name: 'default',
    rules: {createHTML: Decide; createScript: Decide; createScriptURL: Decide},
  ) => unknown;
};

if (typeof window !== 'undefined') {
  (window as {trustedTypes?: Factory}).trustedTypes?.createPolicy('default', {
    createHTML: allowedMarkup,
    createScript: allowedCode,
    createScriptURL: (address) => allowedScript(address, window.location.href),
  });
}
