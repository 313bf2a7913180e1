// Elements of Markdown that differ from the theme's: tables scroll by keyboard, and page translation leaves names and
// commands alone.
import MDXComponents from '@theme-original/MDXComponents';
import type {ComponentProps, ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';

const ThemeCode = MDXComponents.code;

export default {...MDXComponents, table: ScrollTable, code: Code, kbd: Key};

/** Inside a line, or, for the theme, a whole block. */
function Code(props: ComponentProps<'code'>): ReactNode {
  return <ThemeCode {...props} translate="no" />;
}

function Key(props: ComponentProps<'kbd'>): ReactNode {
  return <kbd {...props} translate="no" />;
}
