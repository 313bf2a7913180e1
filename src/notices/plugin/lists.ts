// Adds the lists of notices by year and by service to the site: each page with a file of its own that holds its notices alone.
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {listAddress, listPages, yearsOf} from '../lists';
import type {PublishedNotice} from '../published';
import {services} from '../services';

/** Read by src/notices/components/NoticeIndex.tsx. */
const yearsFile = 'years.json';

/**
 * Adds the routes `/blog/year/<year>/` and `/blog/service/<code>/`, and `/2/`, `/3/` … below them.
 * @param notices all notices, newest first
 * @param baseUrl the language's base address, with a slash at the end
 */
export async function addListPages(
  notices: readonly PublishedNotice[],
  actions: Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>,
  baseUrl: string,
): Promise<void> {
  await actions.createData(yearsFile, JSON.stringify(yearsOf(notices)));
  await Promise.all(
    listPages(notices, services).map(async (list) => {
      const {by, of, page} = list;
      const data = await actions.createData(`list-${by}-${of}-${page}.json`, JSON.stringify(list));
      actions.addRoute({
        path: baseUrl + listAddress(list, page),
        component: '@site/src/notices/components/NoticeListPage.tsx',
        modules: {list: data},
        exact: true,
      });
    }),
  );
}
