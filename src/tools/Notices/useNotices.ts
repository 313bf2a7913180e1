// The notices as the build checked them, in the page's language.
import {usePluginData} from '@docusaurus/useGlobalData';
import type {NoticesGlobalData, PublishedNotice} from '../../domain/notices/published';

/** All notices, newest first. */
export function useNotices(): PublishedNotice[] {
  return (usePluginData('notices') as NoticesGlobalData).notices;
}
