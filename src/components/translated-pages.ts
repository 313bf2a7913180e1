// Client module: keeps React running on pages that the browser translates. Chrome and Edge replace text nodes by <font>
// elements. React goes on with its own text nodes, which are no longer in the page: it crashes when it removes one or
// inserts before one, and what it writes into one is not seen (facebook/react#11538, the origin of this guard). So the
// <font> of each text is remembered, and goes, moves or gives way to the text when React acts on the text.
if (typeof Node === 'function') {
  const {removeChild, insertBefore, appendChild} = Node.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  const fontOf = new WeakMap<Node, Element>();
  const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
  /** Inserted before or after its text, which is not removed yet. */
  const unpaired = new WeakSet<Node>();
  /** The last text that was removed: its <font> may be inserted next. */
  let removed: {text: Node; from: MutationRecord} | undefined;

  const pair = (text: Node, font: Element): void => {
    fontOf.set(text, font);
    unpaired.delete(font);
  };
  const read = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      const font = [...record.addedNodes].find(isFont);
      const text = [...record.removedNodes].find(({nodeType}) => nodeType === Node.TEXT_NODE);
      const {previousSibling, nextSibling} = record;
      if (font && text) {
        pair(text, font);
      } else if (font) {
        const from = removed?.from;
        const isInItsPlace =
          from?.target === record.target &&
          from.previousSibling === previousSibling &&
          from.nextSibling === nextSibling;
        if (removed && isInItsPlace) pair(removed.text, font);
        else unpaired.add(font);
      } else if (text) {
        const beside = [previousSibling, nextSibling].filter(isFont).find((one) => unpaired.has(one));
        if (beside) pair(text, beside);
      }
      removed = text && !font ? {text, from: record} : undefined;
    }
  };
  const observer = new MutationObserver(read);
  observer.observe(document, {childList: true, subtree: true});

  /** The <font> in place of a text that is not in the page. */
  const fontInPlaceOf = (node: Node | null): Element | undefined => {
    if (node?.nodeType !== Node.TEXT_NODE || node.isConnected) return undefined;
    read(observer.takeRecords());
    const font = fontOf.get(node);
    return font?.isConnected ? font : undefined;
  };

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    fontInPlaceOf(child)?.remove();
    return child;
  };

  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    fontInPlaceOf(node)?.remove();
    const place = before?.parentNode === this ? before : fontInPlaceOf(before);
    // The end of the parent is the wrong place, but better than not showing the node.
    return insertBefore.call(this, node, place?.parentNode === this ? place : null) as T;
  };

  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    fontInPlaceOf(node)?.remove();
    return appendChild.call(this, node) as T;
  };

  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, value: string | null) {
      nodeValue?.set?.call(this, value);
      fontInPlaceOf(this)?.replaceWith(this);
    },
  });
}

export {};
