// The blog plugin without the pages of its list: /blog/ is one list made of the notices' data (NoticeList), so it needs
// neither further pages nor the text of each notice.

import type {PluginOptions} from '@docusaurus/plugin-content-blog';
import blogPlugin from '@docusaurus/plugin-content-blog';
import type {LoadContext, RouteConfig} from '@docusaurus/types';

export {validateOptions} from '@docusaurus/plugin-content-blog';

export default async function noticePages(context: LoadContext, options: PluginOptions): ReturnType<typeof blogPlugin> {
  const plugin = await blogPlugin(context, options);
  const list = `${context.baseUrl}${options.routeBasePath}`;
  const isFurtherPage = ({path}: RouteConfig) => path.startsWith(`${list}/${options.pageBasePath}/`);
  return {
    ...plugin,
    contentLoaded: ({content, actions}) =>
      plugin.contentLoaded?.({
        content,
        actions: {
          ...actions,
          addRoute: (route) => {
            if (isFurtherPage(route)) return;
            actions.addRoute(route.path === list ? {...route, modules: {...route.modules, items: []}} : route);
          },
        },
      }),
  };
}
