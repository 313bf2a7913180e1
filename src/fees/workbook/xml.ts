// How the XML of a workbook's parts is read: tags with their places in the text, attributes, plain text.
// Document types are refused, so nothing is ever expanded; what is not well-formed is refused too.
import {damaged} from './problem';

/** A tag. `start` and `end` are places in the XML text; `name` is without its namespace prefix. */
export type Tag = {
  kind: 'open' | 'empty' | 'close';
  name: string;
  prefix: string;
  /** The attributes as they are written, spaces included. */
  attributes: string;
  start: number;
  end: number;
};

const MAX_DEPTH = 100;
const TAG = /<(\/?)((?:[^\s/>"'<=:]+:)?)([^\s/>"'<=:]+)((?:\s+[^\s=>"'/<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The tags of an XML text, in order.
 * @throws Refusal where the text is not well-formed or declares a document type
 */
export function* tags(xml: string): Generator<Tag> {
  const open: string[] = [];
  for (let start = xml.indexOf('<'); start >= 0; ) {
    const end = endOfSection(xml, start);
    if (end !== undefined) {
      start = xml.indexOf('<', end);
      continue;
    }
    TAG.lastIndex = start;
    const match = TAG.exec(xml);
    if (!match) throw damaged();
    const [source, slash, prefix = '', name = '', attributes = '', empty] = match;
    const kind = slash ? 'close' : empty ? 'empty' : 'open';
    if (kind === 'open') open.push(prefix + name);
    if ((kind === 'close' && open.pop() !== prefix + name) || open.length > MAX_DEPTH) {
      throw damaged();
    }
    yield {kind, name, prefix, attributes, start, end: start + source.length};
    start = xml.indexOf('<', start + source.length);
  }
  if (open.length > 0) throw damaged();
}

/** The end of a comment, a CDATA section or an instruction; `undefined` where a tag starts. */
function endOfSection(xml: string, start: number): number | undefined {
  for (const [opening, closing] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    if (end < 0) throw damaged();
    return end + closing.length;
  }
  if (xml.startsWith('<!', start)) throw damaged();
  return undefined;
}

/** The attributes of a tag, by their names with prefix, entities resolved. */
export function attributesOf({attributes}: Pick<Tag, 'attributes'>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single = ''] of attributes.matchAll(ATTRIBUTE)) {
    found.set(name, plain(double ?? single));
  }
  return found;
}

/** An attribute of a tag whatever its namespace prefix: `id` for `r:id`. */
export function attributeOf(tag: Pick<Tag, 'attributes'>, name: string): string | undefined {
  const all = attributesOf(tag);
  return all.get(name) ?? [...all].find(([key]) => key.endsWith(`:${name}`))?.[1];
}

/** The text between two places that have no tags between them: entities resolved, comments left out. */
export function textBetween(xml: string, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; ) {
    const next = xml.indexOf('<', at);
    if (next < 0 || next >= end) return text + plain(xml.slice(at, end));
    text += plain(xml.slice(at, next));
    const sectionEnd = endOfSection(xml, next);
    if (sectionEnd === undefined || sectionEnd > end) throw damaged();
    if (xml.startsWith('<![CDATA[', next)) text += xml.slice(next + 9, sectionEnd - 3);
    at = sectionEnd;
  }
  return text;
}

/** The text of a cell or a shared text, of all its tags; formats and phonetic readings are left out. */
export function richText(xml: string, tags: readonly Tag[]): string {
  let text = '';
  let inReading = false;
  for (const [i, tag] of tags.entries()) {
    if (tag.name === 'rPh') inReading = tag.kind === 'open';
    const close = tags[i + 1];
    if (tag.name === 't' && tag.kind === 'open' && close && !inReading) text += textBetween(xml, tag.end, close.start);
  }
  return text;
}

/** Text with its entities resolved: the five that XML itself has, and numbers. */
function plain(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(/&([^;&]{0,10});|&/g, (_, name: string | undefined) => {
    const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name ?? '');
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : undefined;
    const text =
      code === undefined ? ENTITIES.get(name ?? '') : code <= 0x10_ffff ? String.fromCodePoint(code) : undefined;
    if (text === undefined) throw damaged();
    return text;
  });
}

/** Text as it is written between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
