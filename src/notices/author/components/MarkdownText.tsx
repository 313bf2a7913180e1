// Draws the Markdown of a notice. Links open beside the page, so that what is typed is not lost.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createElement, Fragment, type ReactNode} from 'react';
import type {Locale} from '../../../lib/localized';
import {type Block, blocksOf, type Inline} from './notice-markdown';

/** @param locale of the text: its links lead to the pages of that language */
export function MarkdownText({text, locale}: {text: string; locale: Locale}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const base = i18n.localeConfigs[locale]?.baseUrl ?? '/';
  // Spread as children and not given as a list: nothing is kept from one text to the next, so the pieces need no names.
  return createElement(Fragment, null, ...blocksOf(text).map((block) => drawnBlock(block, base)));
}

function drawnBlock(block: Block, base: string): ReactNode {
  if (block.kind === 'paragraph') {
    return drawnLine('p', block.line, base);
  }
  return createElement('ul', null, ...block.items.map((item) => drawnLine('li', item, base)));
}

function drawnLine(element: 'p' | 'li', pieces: readonly Inline[], base: string): ReactNode {
  return createElement(element, null, ...pieces.map((piece) => drawnPiece(piece, base)));
}

function drawnPiece(piece: Inline, base: string): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'bold':
      return <strong>{piece.text}</strong>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'link':
      return (
        <a
          href={piece.address.startsWith('/') ? base + piece.address.slice(1) : piece.address}
          target="_blank"
          rel="noopener noreferrer"
        >
          {piece.text}
        </a>
      );
  }
}
