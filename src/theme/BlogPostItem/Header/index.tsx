// A notice's head: its title, when it was posted, its state at the reader's clock, its period and what became of it.

import Info from '@theme/BlogPostItem/Header/Info';
import Title from '@theme/BlogPostItem/Header/Title';
import type {ReactNode} from 'react';
import {NoticeHead} from '../../../tools/Notices/NoticeHead';

export default function BlogPostItemHeader(): ReactNode {
  return (
    <header>
      <Title />
      <Info />
      <NoticeHead />
    </header>
  );
}
