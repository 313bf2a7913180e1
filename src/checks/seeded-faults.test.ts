// The gate's own proof: 100 faults in copies of the real pages, each found with file and line; and --fix changes nothing twice.
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {type Content, type ContentFile, contentFileOf, contentWith, readContent} from './content';
import {contentGate} from './content-gate';
import {type Finding, findingLine} from './finding';
import {mended} from './mend';
import {headingsOf} from './nodes';
import {type Fault, seededFaults, withoutTwins} from './seeded-faults';

const root = path.resolve(__dirname, '../..');
const clean = readContent(root, {today: '2026-11-21', forBuild: true});
const faults = [...seededFaults(clean, 4), ...withoutTwins(clean, 4)];

const findingsOf = (content: Content): Finding[] => {
  const {problems, warnings} = contentGate(content);
  return [...problems, ...warnings.filter(({rule}) => rule !== 'notice-review')];
};
/** What the clean tree has wrong, one test says; the others speak of what a fault adds. */
const before = new Set(findingsOf(clean).map((finding) => findingLine(finding)));
const addedIn = (content: Content) =>
  findingsOf(content).filter((finding) => !before.has(findingLine(finding)));

/** What a fault brings with it: a lost id is a lost anchor, and a page that cannot be read is compared with nothing. */
const consequences: Partial<Record<Finding['rule'], Finding['rule'][]>> = {
  'heading-id-missing': ['published-anchor-gone'],
  'heading-id-doubled': ['published-anchor-gone'],
  'not-utf-8': ['notice', 'unreadable-markdown'],
  'link-words': [],
  'picture-heavy': [],
};

test('there are at least 100 faults, of all classes', () => {
  expect(faults.length).toBeGreaterThanOrEqual(100);
  expect(new Set(faults.map(({rule}) => rule)).size).toBe(28);
});

test('no false alarm on the clean tree', () => {
  expect([...before]).toEqual([]);
});

describe('a seeded fault is found where it is', () => {
  test.each(
    faults.map((fault): [string, string, number, Fault] => [fault.rule, fault.file, fault.line, fault]),
  )('%s in %s:%i', (rule, file, line, fault) => {
    const findings = findingsOf(fault.content);
    const own = findings.filter((finding) => finding.rule === rule);
    expect(own.map((finding) => [finding.file, finding.line])).toEqual([[file, line]]);
    const others = findings.filter((finding) => finding.rule !== rule && !finding.rule.startsWith('twin-'));
    const expected = consequences[fault.rule] ?? [];
    expect(others.filter((finding) => !expected.includes(finding.rule))).toEqual([]);
  });
});

describe('--fix', () => {
  const markdown = clean.files.filter(({kind}) => kind === 'page' || kind === 'notice');
  const spoilt = (spoil: (file: ContentFile) => string): Content =>
    contentWith(
      clean,
      markdown.flatMap((file) => contentFileOf(file.path, new TextEncoder().encode(spoil(file))) ?? []),
    );
  const textOf = (content: Content, name: string) => content.files.find((file) => file.path === name)?.text;

  test('gives back every file whose line ends, mark and last line end were spoilt, to the letter', () => {
    const {content, written} = mended(
      spoilt(({text}) => `\uFEFF${text.replaceAll('\n', '\r\n').replace(/\r\n$/, '')}`),
    );
    expect(written.size).toBe(markdown.length);
    for (const {path: name, text} of markdown) expect([name, textOf(content, name)]).toEqual([name, text]);
    expect(mended(content).written.size).toBe(0);
  });

  test('gives back the ids that one language has lost, to the letter', () => {
    const {content, written} = mended(
      spoilt(({text, language}) =>
        language === 'ja' ? text.replace(/ \{\/\* #[\w-]+ \*\/\}$/gm, '') : text,
      ),
    );
    const lost = markdown.filter((file) => file.language === 'ja' && headingsOf(file).length > 0);
    expect(written.size).toBe(lost.length);
    for (const {path: name, text} of lost) expect([name, textOf(content, name)]).toEqual([name, text]);
    expect(mended(content).written.size).toBe(0);
  });

  test('done twice is done once, with all faults that it mends seeded together', () => {
    const safe = ['byte-order-mark', 'line-ends', 'heading-id-missing', 'link-not-https', 'weekday'];
    const seeded = new Map(
      faults.filter(({rule}) => safe.includes(rule)).map((fault) => [fault.file, fault] as const),
    );
    expect(seeded.size).toBeGreaterThanOrEqual(16);
    const changed = [...seeded.values()].flatMap(
      ({file, content}) => content.files.find(({path: name}) => name === file) ?? [],
    );
    const once = mended(contentWith(clean, changed));
    expect([...once.written.keys()].sort()).toEqual([...seeded.keys()].sort());
    expect(addedIn(once.content).filter(({rule}) => safe.includes(rule))).toEqual([]);
    expect(mended(once.content).written.size).toBe(0);
  });

  test('a file that is not UTF-8 is left alone', () => {
    const [broken] = faults.filter(({rule}) => rule === 'not-utf-8');
    expect(broken && mended(broken.content).written.size).toBe(0);
  });
});
