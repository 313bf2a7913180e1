import {expect, test} from '@jest/globals';
import {withTextFirst} from './text-first';

test('deferred scripts are marked once, others not at all', () => {
  const html =
    '<script src=/assets/js/main.js defer></script><script>a()</script><script src="/b.js"></script><script src=/c.js defer="defer"></script>';
  const marked = withTextFirst(html);
  expect(marked).toBe(
    '<script fetchpriority=low src=/assets/js/main.js defer></script><script>a()</script><script src="/b.js"></script><script fetchpriority=low src=/c.js defer="defer"></script>',
  );
  expect(withTextFirst(marked)).toBe(marked);
});
