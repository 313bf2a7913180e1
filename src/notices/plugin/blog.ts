// The blog plugin without the texts in its lists: /blog/ and the pages of tags are lists made of the notices' data
// (NoticeList), so they need neither further pages nor a script for the beginning of each notice. The page of a notice
// gets what the checked notice says.

import type {BlogPost, PluginOptions} from '@docusaurus/plugin-content-blog';
import blogPlugin from '@docusaurus/plugin-content-blog';
import type {LoadContext, RouteConfig} from '@docusaurus/types';
import {localeOf} from '../../lib/localized';
import {noticePage, publishedNotice} from '../published';
import {readNotices} from './read-notices';
import {generatedFiles, splitFiles, writeSplitRoutes} from './routes';

export {validateOptions} from '@docusaurus/plugin-content-blog';

/** Puts what the page of each notice carries into the data of its page: see NoticeHead. */
function withNotices(posts: readonly BlogPost[], {siteDir, baseUrl, i18n}: LoadContext): BlogPost[] {
  const locale = localeOf(i18n.currentLocale);
  const notices = readNotices(siteDir).notices.map((notice) => publishedNotice(notice, locale, baseUrl));
  return posts.map((post): BlogPost => {
    const {metadata} = post;
    const notice = notices.find(({slug}) => slug === metadata.frontMatter.slug);
    if (!notice) return post;
    return {
      ...post,
      metadata: {...metadata, frontMatter: {...metadata.frontMatter, ...noticePage(notice, notices)}},
    };
  });
}

export default async function noticePages(context: LoadContext, options: PluginOptions): ReturnType<typeof blogPlugin> {
  const plugin = await blogPlugin(context, options);
  const list = `${context.baseUrl}${options.routeBasePath}`;
  const isFurtherPage = ({path}: RouteConfig) => path.startsWith(list) && path.includes(`/${options.pageBasePath}/`);
  return {
    ...plugin,
    configureWebpack(config, isServer, utils, content) {
      const own = plugin.configureWebpack?.(config, isServer, utils, content);
      if (isServer || process.env.NODE_ENV !== 'production') return own;
      writeSplitRoutes(context.generatedFilesDir, context.baseUrl);
      const {NormalModuleReplacementPlugin} = utils.currentBundler.instance;
      const replace = (data: {request: string}) => {
        data.request = data.request.replace(generatedFiles, splitFiles);
      };
      return {...own, plugins: [new NormalModuleReplacementPlugin(generatedFiles, replace)]};
    },
    contentLoaded: ({content, actions}) =>
      plugin.contentLoaded?.({
        content: {...content, blogPosts: withNotices(content.blogPosts, context)},
        actions: {
          ...actions,
          addRoute: (route) => {
            if (isFurtherPage(route)) return;
            const tag = Object.values(content.blogTags).find(({permalink}) => permalink === route.path);
            const isList = tag !== undefined || route.path === list;
            actions.addRoute({
              ...route,
              ...(isList && {modules: {...route.modules, items: []}}),
              ...(tag && {props: {...route.props, slugs: tag.items}}),
            });
          },
        },
      }),
  };
}
