// The rules that look at both language versions of a page or notice together: what differs, and what has changed since it was translated.
import type {Content, ContentFile} from '../content';
import type {Finding, Rule, RuleId} from '../finding';
import {differencesOf} from './differences';
import {type Section, sectionsOf} from './facts';
import {driftSince, fingerprintsOf} from './fingerprint';
import {recordField, recordOf} from './record';
import {
  type DriftFault,
  differenceFinding,
  driftFinding,
  type HeadingFault,
  headingFinding,
  type TwinPaths,
} from './words';

type Twins = {paths: TwinPaths; ja: Section[]; en: Section[]; jaFile: ContentFile; enFile: ContentFile};

const find = (sections: readonly Section[], name: string): Section | undefined =>
  sections.find((section) => section.name === name);

/** The line of a section in a list that may lack it: then that of the section before it. */
function lineOf(sections: readonly Section[], name: string, order: readonly Section[]): number {
  const own = find(sections, name);
  if (own) return own.line;
  const place = order.findIndex((section) => section.name === name);
  const before = order.slice(0, Math.max(place, 0)).findLast((section) => find(sections, section.name));
  return find(sections, before?.name ?? '')?.line ?? sections[0]?.line ?? 1;
}

const linesOf = ({ja, en}: Twins, name: string) => ({
  jaLine: lineOf(ja, name, en),
  enLine: lineOf(en, name, ja),
});

function headingFindings(twins: Twins): {name: string; finding: Finding}[] {
  const {ja, en, paths} = twins;
  const tell = (fault: HeadingFault, name: string) => ({
    name,
    finding: headingFinding(paths, fault, name, linesOf(twins, name)),
  });
  const missing = ja.filter(({name}) => !find(en, name)).map(({name}) => tell('missing', name));
  const extra = en.filter(({name}) => !find(ja, name)).map(({name}) => tell('extra', name));
  const bothInJa = ja.filter(({name}) => find(en, name));
  const bothInEn = en.filter(({name}) => find(ja, name));
  const firstMoved = bothInEn.find(({name}, index) => name !== bothInJa[index]?.name);
  const depth = bothInJa
    .filter((section) => find(en, section.name)?.depth !== section.depth)
    .map(({name}) => tell('depth', name));
  return [...missing, ...extra, ...(firstMoved ? [tell('moved', firstMoved.name)] : []), ...depth];
}

/** The sections that are known to be out of date, with what is said of each. */
function drifts(twins: Twins): {name: string; fault: DriftFault}[] {
  const recorded = recordOf(twins.enFile);
  if (!recorded) {
    // A notice is written in both languages at once; its record is made when somebody makes one.
    const owes = twins.enFile.kind === 'page';
    return owes ? [{name: '', fault: 'unrecorded'}] : [];
  }
  const {changed, added, removed} = driftSince(recorded, fingerprintsOf(twins.jaFile));
  return [
    ...changed.map((name) => ({name, fault: 'changed' as const})),
    ...added.map((name) => ({name, fault: 'added' as const})),
    ...removed.map((name) => ({name, fault: 'removed' as const})),
  ];
}

function driftLines(twins: Twins, {name, fault}: {name: string; fault: DriftFault}) {
  if (fault !== 'unrecorded') return linesOf(twins, name);
  const field = twins.enFile.frontMatter?.fields.get(recordField);
  return {jaLine: 1, enLine: field ? twins.enFile.lineAt(field.keyStart) : 1};
}

function findingsOf(content: Content, jaFile: ContentFile, enFile: ContentFile): Finding[] {
  const twins: Twins = {
    paths: {ja: jaFile.path, en: enFile.path},
    ja: sectionsOf(jaFile),
    en: sectionsOf(enFile),
    jaFile,
    enFile,
  };
  const drifted = drifts(twins);
  const stale = new Set(drifted.map(({name}) => name));
  // A page whose English lags behind may be built: its readers are told. What is said to be up to date must agree.
  const owed = (name: string, finding: Finding): Finding =>
    content.forBuild && stale.has(name) ? {...finding, warns: true} : finding;
  return [
    ...drifted.map((drift) =>
      owed(drift.name, driftFinding(twins.paths, drift.fault, drift.name, driftLines(twins, drift))),
    ),
    ...headingFindings(twins).map(({name, finding}) => owed(name, finding)),
    ...twins.ja.flatMap((section) => {
      const other = find(twins.en, section.name);
      if (!other) return [];
      return differencesOf(section, other).map((difference) =>
        owed(section.name, differenceFinding(twins.paths, difference)),
      );
    }),
  ];
}

/** The two files of every page and notice that has both and can be read; `missing-twin` speaks of the others. */
function twinFindings(content: Content): Finding[] {
  return content.files
    .filter(({kind, language}) => language === 'ja' && (kind === 'page' || kind === 'notice'))
    .flatMap((jaFile) => {
      const enFile = content.twinOf(jaFile);
      if (!enFile || jaFile.unreadable() || enFile.unreadable()) return [];
      return findingsOf(content, jaFile, enFile);
    });
}

const found = new WeakMap<Content, Finding[]>();

function rule(id: RuleId): Rule {
  return {
    id,
    check: (content) => {
      const all = found.get(content) ?? twinFindings(content);
      found.set(content, all);
      return all.filter((finding) => finding.rule === id);
    },
  };
}

/** The rules about twins, for src/checks/rules.ts. They share one comparison of each pair. */
export const twinRules: readonly Rule[] = (
  [
    'twin-outdated',
    'twin-headings',
    'twin-structure',
    'twin-links',
    'twin-pictures',
    'twin-commands',
    'twin-figures',
  ] as const
).map(rule);
