// The routes of all notices, in the browser: those of a year are loaded when one of its notices is opened, so that no
// other page has to know them (src/notices/plugin/routes.ts).
import ComponentCreator from '@docusaurus/ComponentCreator';
import renderRoutes from '@docusaurus/renderRoutes';
import registry from '@generated/registry';
import chunkNames from '@generated/routesChunkNames';
import type {ReactNode} from 'react';
import {matchRoutes, type RouteConfig} from 'react-router-config';

type Years = Record<string, () => Promise<{names: typeof chunkNames; chunks: typeof registry}>>;
type Loadable = {preload?: () => Promise<unknown>};

/** The component of a route that leads to all notices, and the routes below it: those of the years loaded so far. */
export function noticeRoutes(years: Years): Pick<RouteConfig, 'component' | 'routes'> {
  const routes: RouteConfig[] = [{path: '*', component: ComponentCreator('*', '')}];
  const loading = new Map<string, Promise<void>>();

  async function load(year: string): Promise<void> {
    const {names, chunks} = (await years[year]?.()) ?? {names: {}, chunks: {}};
    // Where ComponentCreator looks.
    Object.assign(chunkNames, names);
    Object.assign(registry, chunks);
    for (const key of Object.keys(names)) {
      const [, path = '', hash = ''] = /^(.*)-(\w+)$/.exec(key) ?? [];
      routes.unshift({path, exact: true, component: ComponentCreator(path, hash)});
    }
  }

  /** Called by Docusaurus before it renders a page. The window has the address of that page already. */
  async function preload(): Promise<void> {
    const {pathname} = window.location;
    const year = /\/blog\/(\d{4})-/.exec(pathname)?.[1] ?? '';
    const loaded = loading.get(year) ?? load(year);
    loading.set(year, loaded);
    await loaded;
    await Promise.all(matchRoutes(routes, pathname).map(({route}) => (route.component as Loadable).preload?.()));
  }

  const component = (): ReactNode => renderRoutes(routes as Parameters<typeof renderRoutes>[0]);
  return {component: Object.assign(component, {preload}), routes};
}
