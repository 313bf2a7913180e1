import {describe, expect, test} from '@jest/globals';
import {type Content, contentOf} from './content';
import {fixedTexts} from './content-gate';
import {englishPage, frontMatter, japanesePage} from './fixtures/try-rules';

const site: readonly (readonly [string, string])[] = [
  [
    japanesePage,
    `${frontMatter}\n## 手順 {/* #steps */}\n\n2025年12月25日（木）に[リポジトリ](https://github.com/a)を見ます。\n`,
  ],
  [
    englishPage,
    `${frontMatter}\n## Steps {/* #steps */}\n\nOn Thursday 25 December 2025, see the [code](https://github.com/a).\n`,
  ],
];

type Fault = (text: string, path: string) => string;
const faults: Record<string, Fault> = {
  'http where https is known': (text) => text.replace('https:', 'http:'),
  'a wrong weekday': (text) => text.replace('（木）', '（金）').replace('Thursday', 'Friday'),
  'a heading id that one language lacks': (text, path) =>
    path === japanesePage ? text.replace(' {/* #steps */}', '') : text,
};

const content = (fault: Fault): Content =>
  contentOf(
    site.map(([path, text]) => [path, fault(text, path)]),
    {today: '2026-11-21'},
  );

describe('--fix restores both languages, and a second run changes nothing', () => {
  const all: Fault = (text, path) => Object.values(faults).reduce((now, fault) => fault(now, path), text);
  test.each(Object.entries({...faults, 'all of these at once': all}))('%s', (_, fault) => {
    const faulty = content(fault);
    const once = fixedTexts(faulty);
    expect(faulty.files.map(({path, text}) => [path, once.get(path) ?? text])).toEqual(site);
    expect([...once.keys()]).toContain(japanesePage);
    expect(fixedTexts(contentOf(site, {today: '2026-11-21'})).size).toBe(0);
  });
});

test('--fix does not touch a file that is not UTF-8', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode(`${frontMatter}\r\n`), 0x96, 0x7b, 0x0a]);
  expect(fixedTexts(contentOf([[japanesePage, bytes]], {today: '2026-11-21'})).size).toBe(0);
});
