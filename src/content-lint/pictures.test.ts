import {describe, expect, test} from '@jest/globals';
import {foundBy, japanesePage} from './fixtures/try-rules';

const assets = {
  'static/img/Screen.png': new Uint8Array(1000),
  'static/img/heavy.png': new Uint8Array(300_001),
  'static/img/heavy.svg': new Uint8Array(300_001),
  'docs/img/near.png': new Uint8Array(1000),
};

describe('pictures', () => {
  test.each([
    ['![申請の画面で姓と名を入力したところ](/img/Screen.png)\n', []],
    ['![申請の画面](./img/near.png)\n', []],
    ['![申請の画面](@site/static/img/Screen.png)\n', []],
    ['<img src="/img/Screen.png" alt="" />\n', []],
    ['![申請の画面](/img/100%.png)\n', ['picture-missing']],
    ['![申請の画面](/img/gone.png)\n', ['picture-missing']],
    ['![申請の画面](/img/screen.png)\n', ['picture-missing']],
    ['![申請の画面](https://example.org/a.png)\n', ['picture-missing']],
    ['![](/img/Screen.png)\n', ['picture-alt']],
    ['![画像](/img/Screen.png)\n', ['picture-alt']],
    ['![Screen.png](/img/Screen.png)\n', ['picture-alt']],
    ['<img src="/img/Screen.png" />\n', ['picture-alt']],
    ['![申請の画面][a]\n\n[a]: /img/gone.png\n', ['picture-missing']],
    ['![申請の画面](/img/heavy.png)\n', ['picture-heavy']],
    ['![申請の流れ](/img/heavy.svg)\n', []],
  ])('%s', (body, rules) => {
    const findings = (['picture-missing', 'picture-alt', 'picture-heavy'] as const).flatMap((rule) =>
      foundBy(rule, {...assets, [japanesePage]: `です。\n\n${body}`}),
    );
    expect(findings.map(({rule, line}) => [rule, line])).toEqual(rules.map((rule) => [rule, 8]));
  });

  test('the message names the file with the right capitals', () => {
    const [finding] = foundBy('picture-missing', {
      ...assets,
      [japanesePage]: '![申請の画面](/img/screen.png)\n',
    });
    expect(finding?.todo.en).toBe('The file is static/img/Screen.png: write it with the same capitals');
  });
});
