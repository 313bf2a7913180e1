// Decides how the workbook's part asks Excel to work out every formula when the file is opened.
import {Refusal} from './problem';
import {attributesOf, type Tag, tags} from './xml';

const ATTRIBUTE = 'fullCalcOnLoad';
/** The elements after which `calcPr` stands (ECMA-376 part 1, 18.2.27). */
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
