// Which files inside an Excel workbook are its sheets, shared texts and names: by its relationships, not by numbers.
import {type CellPlace, placeOf} from './formula';
import {damaged, Refusal} from './problem';
import {attributeOf, attributesOf, richText, type Tag, tags, textBetween} from './xml';
import {readZip, type ZipFiles} from './zip';

export type NamedCell = {sheet: string; place: CellPlace};

export type WorkbookParts = {
  files: ZipFiles;
  /** The part that lists the sheets. */
  path: string;
  sheets: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, NamedCell>;
  sharedTexts: readonly string[];
  countsFrom1904: boolean;
};

// A name's cell: sheet, in quotes where it has other signs than letters, and address.
const NAMED_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d{1,7})$/;

/**
 * Opens a workbook.
 * @throws Refusal where the bytes are none
 */
export function openWorkbook(bytes: Uint8Array): WorkbookParts {
  const files = readZip(bytes);
  const path = relationshipsOf(files, '').byType.get('officeDocument') ?? '';
  // Excel's binary workbook (`.xlsb`) has `workbook.bin`.
  if (!path.endsWith('.xml')) throw new Refusal({code: 'not-a-workbook'});
  const workbook = textOfPart(files, path);
  const {byId, byType} = relationshipsOf(files, path);
  const sheets = new Map<string, string>();
  const names = new Map<string, NamedCell>();
  let countsFrom1904 = false;
  let nameTag: {name: string; end: number} | undefined;
  let root: Tag | undefined;
  for (const tag of tags(workbook)) {
    root ??= tag;
    if (tag.kind !== 'close' && tag.name === 'sheet') {
      const sheetPath = byId.get(attributeOf(tag, 'id') ?? '');
      const name = attributesOf(tag).get('name');
      if (name !== undefined && sheetPath !== undefined && !sheets.has(name)) sheets.set(name, sheetPath);
    } else if (tag.kind !== 'close' && tag.name === 'workbookPr' && tag.prefix === root.prefix) {
      // An extension has an element of this name, too: `x15:workbookPr`.
      countsFrom1904 = ['1', 'true'].includes(attributesOf(tag).get('date1904') ?? '');
    } else if (tag.kind === 'open' && tag.name === 'definedName' && !attributesOf(tag).has('localSheetId')) {
      nameTag = {name: attributesOf(tag).get('name') ?? '', end: tag.end};
    } else if (tag.kind === 'close' && tag.name === 'definedName' && nameTag) {
      const cell = namedCell(textBetween(workbook, nameTag.end, tag.start));
      if (cell) names.set(nameTag.name, cell);
      nameTag = undefined;
    }
  }
  const textsPath = byType.get('sharedStrings');
  const sharedTexts =
    textsPath !== undefined && files.has(textsPath) ? sharedTextsIn(textOfPart(files, textsPath)) : [];
  return {files, path, sheets, names, sharedTexts, countsFrom1904};
}

/**
 * The text of a part.
 * @throws Refusal where there is no such part, or it is not text in UTF-8
 */
export function textOfPart(files: ZipFiles, path: string): string {
  const data = files.get(path);
  if (!data) throw new Refusal({code: 'not-a-workbook'});
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(data);
  } catch {
    throw damaged();
  }
}

/** The paths that the relationships of a part lead to, by their ids and types (ECMA-376 part 2, 6.5.3). */
function relationshipsOf(files: ZipFiles, part: string) {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const [byId, byType] = [new Map<string, string>(), new Map<string, string>()];
  for (const tag of tags(textOfPart(files, `${folder}_rels/${part.slice(folder.length)}.rels`))) {
    if (tag.kind === 'close' || tag.name !== 'Relationship') continue;
    const found = attributesOf(tag);
    const target = found.get('Target') ?? '';
    // A target is written from the folder of the part, or from the root with a slash in front.
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    byId.set(found.get('Id') ?? '', path);
    byType.set(found.get('Type')?.replace(/.*\//, '') ?? '', path);
  }
  return {byId, byType};
}

function namedCell(reference: string): NamedCell | undefined {
  const [, quoted, bare, address = ''] = NAMED_CELL.exec(reference) ?? [];
  const place = placeOf(address);
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return place && sheet !== undefined ? {sheet, place} : undefined;
}

function sharedTextsIn(xml: string): string[] {
  const texts: string[] = [];
  let own: Tag[] = [];
  for (const tag of tags(xml)) {
    if (tag.name === 'si' && tag.kind !== 'open') texts.push(richText(xml, own));
    if (tag.name === 'si') own = [];
    else own.push(tag);
  }
  return texts;
}

const ATTRIBUTE = 'fullCalcOnLoad';
/** The elements after which `calcPr` comes (ECMA-376 part 1, 18.2.27). */
const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** The XML of the workbook's part with `fullCalcOnLoad="1"`; all other text stays. */
export function recalculateOnLoad(xml: string): string {
  let before: Tag | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === 'calcPr' && tag.kind !== 'close') return withAttribute(xml, tag);
    if (tag.kind !== 'open' && BEFORE.includes(tag.name)) before = tag;
  }
  if (!before) throw new Refusal({code: 'not-a-workbook'});
  return `${xml.slice(0, before.end)}<${before.prefix}calcPr ${ATTRIBUTE}="1"/>${xml.slice(before.end)}`;
}

function withAttribute(xml: string, tag: Tag): string {
  const source = xml.slice(tag.start, tag.end);
  const old = attributesOf(tag).get(ATTRIBUTE);
  if (old === '1') return xml;
  const name = `<${tag.prefix}${tag.name}`;
  const changed =
    old === undefined
      ? `${name} ${ATTRIBUTE}="1"${source.slice(name.length)}`
      : source.replace(/fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, `${ATTRIBUTE}="1"`);
  return xml.slice(0, tag.start) + changed + xml.slice(tag.end);
}
