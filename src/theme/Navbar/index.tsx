// The theme's navigation bar, and below it what stops the services now or soon.
import OriginalNavbar from '@theme-original/Navbar';
import type {ReactNode} from 'react';
import {NoticeBanner} from '../../notices/components/NoticeBanner';

export default function Navbar(): ReactNode {
  return (
    <>
      <OriginalNavbar />
      <NoticeBanner />
    </>
  );
}
