// In place of the theme's fixed text above the navigation: what the notices say at the reader's clock.
import type {ReactNode} from 'react';
import {NoticeBanner} from '../../tools/Notices/NoticeBanner';
import {EnglishHint} from '../../ui/EnglishHint';

export default function AnnouncementBar(): ReactNode {
  return (
    <>
      <NoticeBanner />
      <EnglishHint />
    </>
  );
}
