// Reads the fields of a file's front matter with the place of each, so that a rule can name the line and mend the value.
import {isMap, isNode, isScalar, parseDocument, type YAMLMap} from 'yaml';
import type {FrontMatterPlace} from '../notices/front-matter';

/** A field: where its name and its value stand, as offsets into the file's text. */
type Field = {keyStart: number; valueStart: number; valueEnd: number};

/** The front matter of one file. */
export type FrontMatter = {
  /** What the fields say. Dates are the text that was written. */
  data: Readonly<Record<string, unknown>>;
  /** The fields in their order; one in a block as `notice.end`. */
  fields: ReadonlyMap<string, Field>;
  /** The YAML between the two lines `---`: offsets into the file's text. */
  start: number;
  end: number;
};

function addFields(map: YAMLMap, prefix: string, offset: number, fields: Map<string, Field>): void {
  for (const {key, value} of map.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = prefix + String(key.value);
    const [from, to] = (isNode(value) ? value.range : undefined) ?? [key.range[1], key.range[1]];
    fields.set(name, {keyStart: offset + key.range[0], valueStart: offset + from, valueEnd: offset + to});
    if (isMap(value)) addFields(value, `${name}.`, offset, fields);
  }
}

/** Reads the fields at `place`; `undefined` where they are no YAML or no list of fields. */
export function readFields(text: string, place: FrontMatterPlace): FrontMatter | undefined {
  const document = parseDocument(text.slice(place.start, place.end), {schema: 'core', logLevel: 'silent'});
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const fields = new Map<string, Field>();
  addFields(document.contents, '', place.start, fields);
  const data: unknown = document.toJS();
  return {data: data as Record<string, unknown>, fields, start: place.start, end: place.end};
}
