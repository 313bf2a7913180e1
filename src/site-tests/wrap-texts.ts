// What a browser that translates a page does to its texts.

/** Runs in the page: does what Chrome's page translation does, without translating: also to what is added later. */
export function wrapTexts(): void {
  let wrapped = 0;
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      const isLeft = parent?.closest('font, script, style, textarea, option, noscript, [translate=no]') !== null;
      if (!parent || isLeft || text.data.trim() === '') continue;
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      font.append(inner);
      // In one change of the document or in two, in either order: it is not known which of them browsers do.
      const next = text.nextSibling;
      if (wrapped % 3 === 0) text.replaceWith(font);
      if (wrapped % 3 === 1) text.before(font);
      text.remove();
      if (wrapped % 3 === 2) parent.insertBefore(font, next);
      wrapped += 1;
    }
  };
  wrap(document.body);
  new MutationObserver((records) => {
    const added = records.flatMap(({addedNodes}) => [...addedNodes]);
    setTimeout(() => {
      for (const node of added) {
        if (node.isConnected) wrap(node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node);
      }
    }, 60);
  }).observe(document.body, {childList: true, subtree: true});
}
