// Which texts may become markup, and which addresses may become scripts, when code hands a plain string to the browser.

/** What React makes a script element from, and the progress bar of Docusaurus (nprogress 0.2.0, `Settings.template`). */
const knownMarkup: readonly string[] = [
  '<script></script>',
  '<div class="bar" role="bar"><div class="peg"></div></div><div class="spinner" role="spinner"><div class="spinner-icon"></div></div>',
];

/** The text itself where it may become markup: it is known, or it has no tag in it (JSON-LD, an empty text). Otherwise null. */
export function allowedMarkup(text: string): string | null {
  return knownMarkup.includes(text) || !text.includes('<') ? text : null;
}

/** The address itself where it is a file of this site, for workers. Otherwise null. */
export function allowedScript(address: string, page: string): string | null {
  const {protocol, origin} = new URL(address, page);
  return protocol.startsWith('http') && origin === new URL(page).origin ? address : null;
}

/** The text itself where it is JSON, which does nothing when run: react-helmet puts JSON-LD into script elements. Otherwise null. */
export function allowedCode(text: string): string | null {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
