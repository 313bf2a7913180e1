// Client module: keeps React running on pages that the browser translates. Chrome and Edge replace text nodes by <font>
// elements; React then removes a node, or inserts before one, that is no longer there, and the page crashes
// (facebook/react#11538, the origin of this guard). It runs before React starts.
if (typeof Node === 'function') {
  const {removeChild, insertBefore} = Node.prototype;

  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child;
  };

  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    // The end of the parent is the wrong place, but better than not showing the node.
    const place = before?.parentNode === this ? before : null;
    return insertBefore.call(this, node, place) as T;
  };
}

export {};
