// Works out the fingerprint of a Japanese section: it changes when a translator has something to do, and stays when they have not.
import {createHash} from 'node:crypto';
import type {ContentFile} from '../content';
import {type Section, sectionsOf} from './facts';
import {gistOf} from './prose';

// No vowels and no digits: YAML reads every such word as text, and none is a word that offends.
const letters = 'bcdfghjkmnpqrstvwxz';

/** Six letters for a text; two texts share them once in 47 million times. */
function sixLetters(text: string): string {
  let rest = createHash('sha256').update(text).digest().readUIntBE(0, 6);
  let word = '';
  for (let count = 0; count < 6; count++) {
    word += letters[rest % letters.length];
    rest = Math.floor(rest / letters.length);
  }
  return word;
}

/** What a section's fingerprint is made of: its facts, and the gist of its prose. */
function essence({depth, facts}: Section): string[] {
  return [
    `depth ${depth}`,
    ...facts.flatMap(({kind, value}) => (kind === 'prose' ? gistOf(value) : [`${kind} ${value}`])),
  ];
}

/** Fingerprints by the section's name. */
export type Fingerprints = ReadonlyMap<string, string>;

/** The fingerprint of each section of a Japanese page or notice. */
export function fingerprintsOf(file: ContentFile): Fingerprints {
  return new Map(sectionsOf(file).map((section) => [section.name, sixLetters(essence(section).join('\n'))]));
}

/** The sections that a translation does not rest on any more: changed, new, or gone since it was recorded. */
export type Drift = {changed: string[]; added: string[]; removed: string[]};

/** What has changed in the Japanese page since `recorded`. */
export function driftSince(recorded: Fingerprints, now: Fingerprints): Drift {
  const names = [...now.keys()];
  return {
    changed: names.filter((name) => recorded.has(name) && recorded.get(name) !== now.get(name)),
    added: names.filter((name) => !recorded.has(name)),
    removed: [...recorded.keys()].filter((name) => !now.has(name)),
  };
}
