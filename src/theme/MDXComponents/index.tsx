// What Markdown itself becomes where the theme's elements are not enough: tables that a keyboard can scroll, boxes to tick on paper.
import MDXComponents from '@theme-original/MDXComponents';
import type {ReactNode} from 'react';
import {ScrollTable} from '../../components/ScrollTable';
import styles from './styles.module.css';

export default {...MDXComponents, table: ScrollTable, input: TaskBox};

export function TaskBox(): ReactNode {
  return <span className={styles.box} aria-hidden="true" />;
}
