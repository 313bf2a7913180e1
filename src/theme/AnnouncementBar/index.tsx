// In place of the theme's fixed text above the navigation: what the notices say at the reader's clock.
import type {ReactNode} from 'react';
import {EnglishHint} from '../../components/EnglishHint';
import {NoticeBanner} from '../../notices/components/NoticeBanner';

export default function AnnouncementBar(): ReactNode {
  return (
    <>
      <NoticeBanner />
      <EnglishHint />
    </>
  );
}
