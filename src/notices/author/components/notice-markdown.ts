// Reads the Markdown that notices are written in, as far as the template makes it: paragraphs, lists, links, bold, code. Pure.
// What it does not know stays text, so that nothing typed can become anything else.

/** A piece of a line. */
export type Inline =
  | {kind: 'text'; text: string}
  | {kind: 'bold'; text: string}
  | {kind: 'code'; text: string}
  | {kind: 'link'; text: string; address: string};

/** A paragraph, or a list with its items. */
export type Block = {kind: 'paragraph'; line: Inline[]} | {kind: 'list'; items: Inline[][]};

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const PIECES =
  /(?<escaped>\\[!-/:-@[-`{-~])|`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*|\[(?<text>[^\]]*)\]\((?<address>[^)\s]*)\)|(?<bare>https?:\/\/[^\s<>()（）「」、。]*[^\s<>()（）「」、。.,;:!?'"*_])/gu;
const ITEM = /^[-*+] +/;
/** Only these lead anywhere: an address of another scheme stays text. */
const SAFE = /^(\/(?!\/)|#|https?:\/\/|mailto:)/i;

function plain(text: string): string {
  return text.replace(ESCAPED, '$1');
}

/** The pieces of one line; neighbouring texts are one. */
export function inlineOf(line: string): Inline[] {
  const pieces: Inline[] = [];
  const add = (piece: Inline): void => {
    const before = pieces.at(-1);
    if (piece.kind === 'text' && piece.text === '') return;
    if (piece.kind === 'text' && before?.kind === 'text') {
      pieces[pieces.length - 1] = {kind: 'text', text: before.text + piece.text};
    } else pieces.push(piece);
  };
  let at = 0;
  for (const match of line.matchAll(PIECES)) {
    const {escaped, code, bold, text, address, bare} = match.groups ?? {};
    add({kind: 'text', text: line.slice(at, match.index)});
    at = match.index + match[0].length;
    if (escaped !== undefined) add({kind: 'text', text: escaped.slice(1)});
    else if (code !== undefined) add({kind: 'code', text: code});
    else if (bold !== undefined) add({kind: 'bold', text: plain(bold)});
    else if (bare !== undefined) add({kind: 'link', text: bare, address: bare});
    else if (address !== undefined && SAFE.test(address)) {
      add({kind: 'link', text: plain(text ?? ''), address});
    } else add({kind: 'text', text: match[0]});
  }
  add({kind: 'text', text: line.slice(at)});
  return pieces;
}

/** The blocks of a notice's body; comments (the mark where lists cut it off) are left out. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of body.replace(/<!--[\s\S]*?-->/g, '').split('\n')) {
    const last = blocks.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (ITEM.test(line)) {
      const item = inlineOf(line.replace(ITEM, ''));
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({kind: 'list', items: [item]});
      isOpen = true;
    } else if (isOpen && last) {
      const more = inlineOf(`\n${line.trim()}`);
      if (last.kind === 'paragraph') last.line.push(...more);
      else last.items.at(-1)?.push(...more);
    } else {
      blocks.push({kind: 'paragraph', line: inlineOf(line.trim())});
      isOpen = true;
    }
  }
  return blocks;
}
