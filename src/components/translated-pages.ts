// Lets React go on where the browser translates the page. Chrome and Edge replace text nodes by <font> elements; React then removes
// a node, or inserts before one, that is no longer where it was, and the whole page crashes (facebook/react#11538, from which this
// guard comes). A client module: it runs before React starts.
if (typeof Node === 'function') {
  const {removeChild, insertBefore} = Node.prototype;

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child;
  };

  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    // The end of the parent is the wrong place; not to show the node at all would be worse.
    const place = before?.parentNode === this ? before : null;
    return insertBefore.call(this, node, place) as T;
  };
}

export {};
