// Refuses in the bodies of notices what can run in the browser or in the build, or leads elsewhere than it says: a
// notice is Markdown, and in MDX the components that notices need.
import {toString as textOf} from 'mdast-util-to-string';
import {type ProblemCode, problemText} from '../notices/problem';
import {imageFault, linkFault} from '../notices/unsafe-text';
import type {ContentFile, Rule} from './content';
import {finding} from './finding';
import {elementsOf, lineOf, nodesOf} from './nodes';

/** What a notice in MDX may use. */
const components: readonly string[] = ['Price'];

type Found = {line: number; code: ProblemCode; value?: string};

/** Comments without < or > inside: browsers end a comment earlier than Markdown does (`<!-->`; HTML, 13.2.5.43). */
const isComment = ({value}: {value: string}): boolean => /^\s*(?:<!--[^<>]*-->\s*)+$/.test(value);

/** Docusaurus removes such a fence before it parses, and what is inside is code. */
const UNWRAPPED_FENCE = /^[^\S\n]*`{3,}[^\S\n]*mdx-code-block\b/gm;

function ofTag(line: number, name: string): Found {
  if (/^[A-Z]/.test(name)) return {line, code: 'unknown-component', value: `<${name}>`};
  return {line, code: /^script$/i.test(name) ? 'script' : 'html'};
}

function markup(file: ContentFile): Found[] {
  const html = nodesOf(file, 'html')
    .filter((node) => !isComment(node))
    .map((node) => ofTag(lineOf(node), /<\/?([a-z]\w*)/i.exec(node.value)?.[1] ?? ''));
  const elements = elementsOf(file).flatMap((element): Found[] => {
    const name = element.name ?? '';
    const isText = element.attributes.every(
      ({type, value}) => type === 'mdxJsxAttribute' && typeof (value ?? '') === 'string',
    );
    if (!components.includes(name)) return [ofTag(lineOf(element), name)];
    return isText ? [] : [{line: lineOf(element), code: 'expression'}];
  });
  const expressions = [...nodesOf(file, 'mdxFlowExpression'), ...nodesOf(file, 'mdxTextExpression')]
    // Of a comment, no program is left.
    .filter(({data}) => data?.estree?.body.length !== 0)
    .map((node): Found => ({line: lineOf(node), code: 'expression'}));
  const modules = nodesOf(file, 'mdxjsEsm').map((node): Found => ({line: lineOf(node), code: 'esm'}));
  const fences = [...file.text.matchAll(UNWRAPPED_FENCE)].map(
    ({index}): Found => ({line: file.lineAt(index), code: 'unknown-component', value: 'mdx-code-block'}),
  );
  return [...html, ...elements, ...expressions, ...modules, ...fences];
}

/** In Markdown, code of MDX is only text: somebody expected it to run. */
function codeAsText(file: ContentFile): Found[] {
  return nodesOf(file, 'text').flatMap((node): Found[] => {
    const line = lineOf(node);
    if (/^(?:import\s.*['"]|export\s+(?:default|const|let|var|function|class|\{|\*))/m.test(node.value))
      return [{line, code: 'esm'}];
    return /\{[^{}]*\}/.test(node.value) ? [{line, code: 'expression'}] : [];
  });
}

function links(file: ContentFile): Found[] {
  const addresses = new Map(nodesOf(file, 'definition').map(({identifier, url}) => [identifier, url]));
  const written = [...nodesOf(file, 'link'), ...nodesOf(file, 'definition')].map((node) => ({
    line: lineOf(node),
    code: linkFault(node.url, textOf(node)),
  }));
  const images = [...nodesOf(file, 'image'), ...nodesOf(file, 'imageReference')].map((node) => {
    const address = node.type === 'image' ? node.url : (addresses.get(node.identifier) ?? '');
    return {line: lineOf(node), code: imageFault(address)};
  });
  // The definition has the address: of the reference, only the text is left to check.
  const references = nodesOf(file, 'linkReference').map((node) => {
    const code = linkFault(addresses.get(node.identifier) ?? '', textOf(node));
    return {line: lineOf(node), code: code === 'link-text-names-other-host' ? code : undefined};
  });
  return [...written, ...images, ...references].flatMap(({line, code}) => (code === undefined ? [] : [{line, code}]));
}

/** What must not be in a notice. `notices.ts` checks the fields, `characters.ts` invisible characters. */
export const noticeMarkupRule: Rule = ({files}) =>
  files
    .filter(({kind}) => kind === 'notice')
    .flatMap((file) =>
      [...markup(file), ...codeAsText(file), ...links(file)].map(({line, ...found}) => {
        const problem = {...found, allowed: components};
        const text = {ja: problemText(problem, 'ja'), en: problemText(problem, 'en')};
        return finding(file, line, 'notice-markup', text);
      }),
    );
