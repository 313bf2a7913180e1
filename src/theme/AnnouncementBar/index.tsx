// The place above the navigation where the theme shows a fixed text: here it is what the notices say now.
import type {ReactNode} from 'react';
import {NoticeBanner} from '../../tools/Notices/NoticeBanner';

export default function AnnouncementBar(): ReactNode {
  return <NoticeBanner />;
}
