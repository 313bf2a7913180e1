// Sets or removes one field in the text of a file: only its line changes, and the comments and the order stay.
import {isMap, type Node, parseDocument, type Scalar} from 'yaml';
import {placeOfFrontMatter} from '../front-matter';
import {blockOrder} from './notice-text';

type Entry = {key: Scalar<string> & {range: Range}; value: Node & {range: Range}};
type Range = [start: number, valueEnd: number, nodeEnd: number];
/** Where a field is: `['notice', 'end']`, `['notice', 'periods', 1, 'end']`, `['description']`. */
export type FieldPath = readonly [...(string | number)[], string];

/**
 * The text with one field set: its value replaced, or a line added in the order of the block's fields.
 * @param value as YAML; `undefined` removes the field
 * @returns `undefined` where the fields are in braces
 */
export function withField(text: string, path: FieldPath, value: string | undefined): string | undefined {
  const place = placeOfFrontMatter(text);
  if (!place) return undefined;
  const field = path.at(-1) as string;
  const yaml = text.slice(place.start, place.end);
  const document = parseDocument(yaml, {schema: 'core'});
  const block = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  if (!isMap(block) || block.flow) return undefined;
  const entries = block.items as unknown as Entry[];
  const put = (from: number, until: number, written: string) =>
    text.slice(0, place.start + from) + written + text.slice(place.start + until);
  /** After the line on which the value ends: a comment after it stays with it. */
  const lineAfter = (node: Entry['value']): number => {
    const last = node.range[0] + yaml.slice(node.range[0], node.range[1]).trimEnd().length;
    const newline = yaml.indexOf('\n', last);
    return newline === -1 ? yaml.length : newline + 1;
  };
  const lineOf = (node: Entry['key']): number => yaml.lastIndexOf('\n', node.range[0] - 1) + 1;
  const present = entries.find(({key}) => key.value === field);
  if (present && value === undefined) return put(lineOf(present.key), lineAfter(present.value), '');
  if (value === undefined) return text;
  if (present) return put(present.value.range[0], present.value.range[1], value);
  const order: readonly string[] = blockOrder;
  const before = entries.filter(({key}) => order.indexOf(key.value) < order.indexOf(field)).at(-1) ?? entries.at(-1);
  if (!before) return undefined;
  // The first field of an entry of a list has a hyphen before it.
  const indent = yaml.slice(lineOf(before.key), before.key.range[0]).replace('-', ' ');
  const at = lineAfter(before.value);
  const line = `${indent}${field}: ${value}${place.eol}`;
  return put(at, at, yaml.endsWith('\n') || at < yaml.length ? line : place.eol + line);
}
