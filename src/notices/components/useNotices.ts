// The checked notices in the language of the page: those that can still matter on every page, the others on demand.
import {usePluginData} from '@docusaurus/useGlobalData';
import {useEffect, useState} from 'react';
import type {NoticesGlobalData, PublishedNotice} from '../published';

/** What every page carries: the notices that can still matter. */
export function useBuiltNotices(): NoticesGlobalData {
  return usePluginData('notices') as NoticesGlobalData;
}

let loading: Promise<PublishedNotice[]> | undefined;

/**
 * All notices ever, newest first; undefined until they have been loaded.
 * @param isWanted load them at all?
 */
export function useAllNotices(isWanted: boolean): PublishedNotice[] | undefined {
  const [all, setAll] = useState<PublishedNotice[]>();
  useEffect(() => {
    if (!isWanted) return;
    let isMounted = true;
    loading ??= import('@generated/notices/default/all.json').then(({default: notices}) => notices);
    loading.then(
      (notices) => isMounted && setAll(notices),
      () => {
        // The network was down: the next one who asks tries again.
        loading = undefined;
      },
    );
    return () => {
      isMounted = false;
    };
  }, [isWanted]);
  return all;
}

/** The notices that decide what holds at an instant; undefined until the clock and the notices are known. */
export function useNoticesAt(now: number | undefined): PublishedNotice[] | undefined {
  const {notices, after} = useBuiltNotices();
  const isBefore = now !== undefined && now < after;
  const all = useAllNotices(isBefore);
  return isBefore ? all : now === undefined ? undefined : notices;
}
