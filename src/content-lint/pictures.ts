// Guards the pictures of pages: each is there under exactly this name, says in words what it shows, and is not heavy.
import path from 'node:path';
import type {Asset, Content, ContentFile} from './content';
import type {Finding, Rule} from './finding';
import {attributeOf, elementsOf, lineOf, markdownFiles, nodesOf} from './nodes';

/** A picture in a page: what is written. `alt` is `undefined` where it is not written or cannot be read here. */
type Picture = {line: number; address: string; alt: string | undefined; mayBeDecoration: boolean};

/** Photographs and screen shots above this size, in bytes, keep readers on slow lines waiting. */
const heaviestPicture = 300_000;

const raster = /\.(?:png|jpe?g|gif|bmp|webp|avif|tiff?)$/i;

function picturesOf(file: ContentFile): Picture[] {
  const definitions = new Map(nodesOf(file, 'definition').map((node) => [node.identifier, node.url]));
  return [
    ...nodesOf(file, 'image').map((node) => ({
      line: lineOf(node),
      address: node.url,
      alt: node.alt ?? '',
      mayBeDecoration: false,
    })),
    ...nodesOf(file, 'imageReference').map((node) => ({
      line: lineOf(node),
      address: definitions.get(node.identifier) ?? '',
      alt: node.alt ?? '',
      mayBeDecoration: false,
    })),
    ...elementsOf(file)
      .filter(({name}) => name === 'img')
      .flatMap((element) => {
        const hasAlt = element.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'alt');
        const alt = hasAlt ? (attributeOf(element, 'alt') ?? 'expression') : undefined;
        return [
          {
            line: lineOf(element),
            address: attributeOf(element, 'src') ?? '',
            alt,
            mayBeDecoration: alt === '',
          },
        ];
      }),
    ...nodesOf(file, 'html').flatMap((node) =>
      [...node.value.matchAll(/<img\b[^>]*>/gi)].map(({0: tag, index}) => {
        const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
        return {
          line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
          address: /\ssrc\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1] ?? '',
          alt: alt ? (alt[1] ?? alt[2] ?? '') : undefined,
          mayBeDecoration: alt !== null && (alt[1] ?? alt[2]) === '',
        };
      }),
    ),
  ].filter(({address}) => address !== '');
}

/** The address without percent signs; as it stands where they mean no text. */
function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The path from the root that an address means; `undefined` for an address on another site. */
function placeOf(file: ContentFile, address: string): string | undefined {
  const [plain = ''] = address.replace(/^pathname:\/\//, '').split(/[?#]/);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(plain)) return undefined;
  const decoded = decodedAddress(plain);
  if (decoded.startsWith('@site/')) return decoded.slice('@site/'.length);
  if (decoded.startsWith('/')) return `static${decoded}`;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file.path), decoded));
}

const assetsByLowerCase = new WeakMap<Content, Map<string, Asset>>();

function likeNamed(content: Content, place: string): Asset | undefined {
  let known = assetsByLowerCase.get(content);
  if (!known) {
    known = new Map([...content.assets.values()].map((asset) => [asset.path.normalize().toLowerCase(), asset]));
    assetsByLowerCase.set(content, known);
  }
  return known.get(place.normalize().toLowerCase());
}

function missing(content: Content, file: ContentFile, {line, address}: Picture): Finding[] {
  const place = placeOf(file, address);
  const at = {file: file.path, line, rule: 'picture-missing' as const};
  if (place === undefined) {
    return [
      {
        ...at,
        what: {ja: `画像 ${address} は別のサイトにあります`, en: `the picture ${address} is on another site`},
        todo: {
          ja: '画像を static/img/ に置き、/img/… と書いてください',
          en: 'Put it into static/img/ and write /img/…',
        },
      },
    ];
  }
  if (content.assets.has(place)) return [];
  const like = likeNamed(content, place);
  return [
    like
      ? {
          ...at,
          what: {
            ja: `画像 ${address} の大文字・小文字が実際のファイル名と違います`,
            en: `the picture ${address} differs in capitals from the file's name`,
          },
          todo: {
            ja: `実際の名前は ${like.path} です。同じ大文字・小文字で書いてください`,
            en: `The file is ${like.path}: write it with the same capitals`,
          },
        }
      : {
          ...at,
          what: {ja: `画像 ${address} がありません`, en: `there is no picture ${address}`},
          todo: {
            ja: `${place} に画像を置くか、名前を直してください`,
            en: `Put it at ${place}, or correct the name`,
          },
        },
  ];
}

const pictureMissing: Rule = {
  id: 'picture-missing',
  check: (content) =>
    markdownFiles(content.files).flatMap((file) =>
      picturesOf(file).flatMap((picture) => missing(content, file, picture)),
    ),
};

/** Words that stand in for a description, and file names. */
const saysNothing =
  /^(?:image|img|picture|photo|figure|fig\.?|screenshot|screen ?shot|alt|diagram|chart|画像|図|写真|スクリーンショット|画面)[\s\d０-９.]*$|\.(?:png|jpe?g|gif|svg|webp)$/i;

const pictureAlt: Rule = {
  id: 'picture-alt',
  check: ({files}) =>
    markdownFiles(files).flatMap((file) =>
      picturesOf(file).flatMap(({line, address, alt, mayBeDecoration}): Finding[] => {
        if (mayBeDecoration || (alt !== undefined && alt.trim() !== '' && !saysNothing.test(alt.trim()))) return [];
        const empty = alt === undefined || alt.trim() === '';
        return [
          {
            file: file.path,
            line,
            rule: 'picture-alt',
            what: empty
              ? {
                  ja: `画像 ${address} に代替テキストがありません`,
                  en: `the picture ${address} has no alternative text`,
                }
              : {
                  ja: `画像 ${address} の代替テキスト「${alt}」は内容を伝えていません`,
                  en: `the alternative text "${alt}" of ${address} says nothing`,
                },
            todo: {
              ja: '画像が見えない人に伝わるように、何が写っているかを ![ここ](…) に書いてください',
              en: 'Write what it shows, for those who cannot see it, as ![what it shows](…)',
            },
          },
        ];
      }),
    ),
};

const pictureHeavy: Rule = {
  id: 'picture-heavy',
  check: (content) =>
    markdownFiles(content.files).flatMap((file) =>
      picturesOf(file).flatMap(({line, address}): Finding[] => {
        const asset = content.assets.get(placeOf(file, address) ?? '');
        if (!asset || asset.bytes <= heaviestPicture || !raster.test(asset.path)) return [];
        const size = Math.round(asset.bytes / 1000);
        return [
          {
            file: file.path,
            line,
            rule: 'picture-heavy',
            what: {
              ja: `画像 ${address} は${size} kBあります（上限は${heaviestPicture / 1000} kB）`,
              en: `the picture ${address} has ${size} kB (at most ${heaviestPicture / 1000} kB)`,
            },
            todo: {
              ja: '文字だけの画像なら、本文に文字で書いてください。そうでなければ、縮小するかWebPで保存してください',
              en: 'If it shows text alone, write that text in the page; otherwise make it smaller or save it as WebP',
            },
          },
        ];
      }),
    ),
};

/** The rules about pictures. */
export const pictureRules: readonly Rule[] = [pictureMissing, pictureAlt, pictureHeavy];
