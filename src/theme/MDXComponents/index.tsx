// Elements of Markdown that differ from the theme's: tables scroll by keyboard, boxes of task lists are for paper, and
// page translation leaves names and commands alone.
import MDXComponents from '@theme-original/MDXComponents';
import type {ComponentProps, ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import styles from './styles.module.css';

const ThemeCode = MDXComponents.code;

export default {...MDXComponents, table: ScrollTable, input: TaskBox, code: Code, kbd: Key};

/** Inside a line, or, for the theme, a whole block. */
function Code(props: ComponentProps<'code'>): ReactNode {
  return <ThemeCode {...props} translate="no" />;
}

function Key(props: ComponentProps<'kbd'>): ReactNode {
  return <kbd {...props} translate="no" />;
}

export function TaskBox(): ReactNode {
  return <span className={styles.box} aria-hidden="true" />;
}
