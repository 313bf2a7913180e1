// Runs in the browser before anything is drawn: the default policy of Trusted Types, through which code goes that does
// not know of them (React, react-helmet, nprogress), and a guard against addresses that cannot be decoded.

/**
 * What React makes a script element from, and the progress bar of Docusaurus (nprogress 0.2.0, `Settings.template`).
 */
const knownMarkup: readonly string[] = [
  '<script></script>',
  '<div class="bar" role="bar"><div class="peg"></div></div><div class="spinner" role="spinner"><div ' +
    'class="spinner-icon"></div></div>',
];

/** What a table of contents has of a heading with code in it. */
const codeTags = /<\/code>|<code(?: translate="no")?>/g;

/**
 * The text itself where it may become markup: it is known, or it has no tag in it but `code` (JSON-LD, an empty text,
 * an entry of a table of contents). Otherwise null.
 */
export function allowedMarkup(text: string): string | null {
  return knownMarkup.includes(text) || !text.replace(codeTags, '').includes('<') ? text : null;
}

/** The address itself where it is a file of this site, for workers. Otherwise null. */
export function allowedScript(address: string, page: string): string | null {
  const {protocol, origin} = new URL(address, page);
  return protocol.startsWith('http') && origin === new URL(page).origin ? address : null;
}

/**
 * The text itself where it is JSON, which does nothing when run: react-helmet puts JSON-LD into script elements.
 * Otherwise null.
 */
export function allowedCode(text: string): string | null {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}

function canBeDecoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The text with the escapes that cannot be decoded (`%8`, `%E0%A4`) as plain characters (`%258`, `%25E0%25A4`). */
export function decodable(text: string): string {
  const character = /%[0-9a-f]{2}(?:%[89ab][0-9a-f])*|%/gi;
  return text.replace(character, (escapes) => (canBeDecoded(escapes) ? escapes : escapes.replaceAll('%', '%25')));
}

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

  // Docusaurus decodes the part after # after each change of the address inside the site, and would show "This page
  // crashed" for one that cannot be decoded (`#%E0%A4%A`; ClientLifecyclesDispatcher, 3.10). This runs before its
  // router. The rest is kept: a tool reports what it could not read of its state, as a link that was cut off.
  window.addEventListener('popstate', () => {
    const {hash, pathname, search} = window.location;
    const repaired = decodable(hash);
    if (repaired !== hash) window.history.replaceState(window.history.state, '', pathname + search + repaired);
  });
}
