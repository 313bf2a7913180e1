// Checks links: a text that names the destination, none to its own page, https where the site is known to have it.
import type {Nodes} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import type {Content, ContentFile, Rule} from './content';
import {type Finding, place} from './finding';
import {addressOf} from './headings';
import {attributeOf, elementsOf, lineOf, markdownFiles, nodesOf, spanOf} from './nodes';

type Link = {line: number; address: string; words: string; hasPicture: boolean};

function holdsPicture(node: Nodes): boolean {
  if (node.type === 'image') return true;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return true;
  return 'children' in node && node.children.some(holdsPicture);
}

function linksOf(file: ContentFile): Link[] {
  const definitions = new Map(nodesOf(file, 'definition').map((node) => [node.identifier, node.url]));
  const link = (node: Nodes, address: string): Link => ({
    line: lineOf(node),
    address,
    words: textOf(node).trim(),
    hasPicture: 'children' in node && node.children.some(holdsPicture),
  });
  return [
    ...nodesOf(file, 'link').map((node) => link(node, node.url)),
    ...nodesOf(file, 'linkReference').map((node) => link(node, definitions.get(node.identifier) ?? '')),
    ...elementsOf(file)
      .filter(({name}) => name === 'a' || name === 'Link')
      .flatMap((element) => {
        const address = attributeOf(element, 'href') ?? attributeOf(element, 'to');
        return address === undefined ? [] : [link(element, address)];
      }),
  ];
}

/** Texts that do not name the destination; screen readers list links by their texts alone (WCAG 2.4.4). */
const sayNothing = new RegExp(
  `^(?:${[
    '(?:click |see |look )?(?:here|there)',
    '(?:(?:visit|see|open|click|read) )?(?:this|that|the)(?: (?:page|link|site|website|url|document))?',
    'link',
    'page',
    '(?:read |learn |see )?more',
    '(?:more )?details',
    'more information',
    '(?:こちら|ここ|そちら|下記|以下|上記)(?:のページ|のリンク|のサイト|から)?(?:を?(?:参照|クリック|ご覧ください|見てください))?',
    '(?:この|その)(?:ページ|リンク|サイト)',
    'リンク(?:先)?',
    '(?:詳細|詳しく|くわしく)(?:はこちら|は?ここ)?',
    'クリック',
  ].join('|')})[.。!！>→»]*$`,
  'i',
);

const linkWords: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) =>
    linksOf(file).flatMap(({line, words, hasPicture}): Finding[] => {
      if (hasPicture || (words !== '' && !sayNothing.test(words))) return [];
      return [
        {
          ...place(file, line, 'link-words'),
          what:
            words === ''
              ? {ja: '文字のないリンクです', en: 'a link has no words'}
              : {
                  ja: `リンクの文字「${words}」では、行き先がわかりません`,
                  en: `the link text "${words}" does not say where it leads`,
                },
          todo: {
            ja: '行き先のページの名前や、そこでわかることをリンクの文字にしてください',
            en: 'Make the name of the page, or what the reader finds there, the text of the link',
          },
        },
      ];
    }),
  );

const linkToItself: Rule = ({files}) =>
  markdownFiles(files).flatMap((file) => {
    const own = addressOf(file);
    return linksOf(file).flatMap(({line, address}): Finding[] => {
      const [path = '', anchor = ''] = address.replace(/^\/en(?=\/)/, '').split('#');
      // A link to a place on the page is of use; without one, nothing happens.
      const leadsToTop = path === '' ? address !== '' : path.replace(/\/?$/, '/') === own;
      if (anchor !== '' || !leadsToTop) return [];
      return [
        {
          ...place(file, line, 'link-to-itself'),
          what: {ja: `このページ自身へのリンク（${address}）です`, en: `the link ${address} leads to this very page`},
          todo: {
            ja: 'リンクを消すか、ページの中の場所を #id で指してください',
            en: 'Remove it, or point to a place on the page with #id',
          },
        },
      ];
    });
  });

/** Hosts that answer with https, beside those that any page links to with https. */
const httpsHosts = ['github.com'];
const insecure = /\bhttp:\/\/([a-z0-9.-]+\.[a-z]{2,})(?=[/:?#)\]\s"'<>。、（）]|$)/gi;

function knownHosts({files}: Content): Set<string> {
  const hosts = new Set(httpsHosts);
  for (const file of files) {
    for (const [, host = ''] of file.text.matchAll(/\bhttps:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi))
      hosts.add(host.toLowerCase());
  }
  return hosts;
}

const linkNotHttps: Rule = (content) => {
  const hosts = knownHosts(content);
  return content.files.flatMap((file) => {
    if (!file.text.includes('http://')) return [];
    // What is typed as a command is another matter: it may name a proxy or a name space.
    const code = [...nodesOf(file, 'code'), ...nodesOf(file, 'inlineCode')].map(spanOf);
    return [...file.text.matchAll(insecure)].flatMap(({0: address, 1: host = '', index}): Finding[] => {
      if (!hosts.has(host.toLowerCase()) || code.some(({start, end}) => index >= start && index < end)) return [];
      return [
        {
          ...place(file, file.lineAt(index), 'link-not-https'),
          what: {ja: `${address} は暗号化されない接続です`, en: `${address} is a connection without encryption`},
          todo: {
            ja: `https://${host} と書くか、npm run check -- --fix を実行してください`,
            en: `Write https://${host}, or run npm run check -- --fix`,
          },
          fix: [{start: index, end: index + 'http'.length, text: 'https'}],
        },
      ];
    });
  });
};

/** The rules about links. */
export const linkRules: readonly Rule[] = [linkWords, linkToItself, linkNotHttps];
