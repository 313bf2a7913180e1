// What Markdown itself becomes where the theme's elements are not enough: tables that a keyboard can scroll, boxes to tick on paper.
import MDXComponents from '@theme-original/MDXComponents';
import {ScrollTable} from '../../components/ScrollTable';
import {TaskBox} from '../../components/TaskBox';

export default {...MDXComponents, table: ScrollTable, input: TaskBox};
