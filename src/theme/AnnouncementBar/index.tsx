// The place above the navigation where the theme shows a fixed text: here it is whether the page is a kept copy, and what the notices say now.
import type {ReactNode} from 'react';
import {NoticeBanner} from '../../tools/Notices/NoticeBanner';
import {KeptCopy} from '../../tools/Offline/KeptCopy';

export default function AnnouncementBar(): ReactNode {
  return (
    <>
      <KeptCopy />
      <NoticeBanner />
    </>
  );
}
