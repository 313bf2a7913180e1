// Elements of Markdown that differ from the theme's: tables scroll by keyboard, boxes of task lists are for paper.
import MDXComponents from '@theme-original/MDXComponents';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import styles from './styles.module.css';

export default {...MDXComponents, table: ScrollTable, input: TaskBox};

export function TaskBox(): ReactNode {
  return <span className={styles.box} aria-hidden="true" />;
}
