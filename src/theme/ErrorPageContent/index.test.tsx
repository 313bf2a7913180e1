import {expect, test} from '@jest/globals';
import {renderToStaticMarkup} from 'react-dom/server';
import CrashMessage from '.';

test('the error page says in both languages what to do, and names the error', () => {
  const html = renderToStaticMarkup(<CrashMessage error={new Error('<x>')} />);
  expect(html).toMatch(/<p lang="ja">[^<]*再読み込みしてください/);
  expect(html).toMatch(/<p lang="en"><strong>[^<]*<\/strong> Reload it/);
  expect(html).toContain('<button');
  expect(html).toContain('&lt;x&gt;');
});
