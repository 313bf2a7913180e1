// Writes into each page's head what search engines read of it (schema.org as JSON-LD): the page, where it stands, on notices the notice,
// on the top page the site. https://schema.org/ and https://developers.google.com/search/docs/appearance/structured-data
import {readFile} from 'node:fs/promises';
import {noticeKindWords} from '../data/notice-kind-words';
import {reachWords} from '../data/reach-words';
import {services} from '../data/services';
import type {PublishedNotice} from '../domain/notices/published';
import type {BuiltLanguage, BuiltSite} from './built-site';
import {changePages, dataBlock, metaOf, type PageHead, readPageHead, withHeadTags} from './page-head';
import {readPublishedNotices} from './published-notices';
import {noticeData, type Thing} from './structured-data/notice-data';

/** The site in one language, as all its pages name it. */
type Home = {url: string; head: PageHead; organization: Thing; site: Thing};

async function readHome({url}: BuiltSite, {prefix, locale, pages}: BuiltLanguage): Promise<Home> {
  const address = `${prefix}/`;
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`${address} was not built.`);
  const head = readPageHead(await readFile(page.file, 'utf8'));
  const home = url + address;
  const organization = {'@type': 'Organization', '@id': `${home}#publisher`, name: head.siteName, url: home};
  const site = {
    '@type': 'WebSite',
    '@id': `${home}#website`,
    url: home,
    name: head.siteName,
    inLanguage: locale,
  };
  return {url: home, head, organization, site};
}

/** The way from the top page to a page: notices stand below their list. */
function wayTo(
  address: string,
  url: string,
  title: string,
  {locale, prefix}: BuiltLanguage,
  home: Home,
): Thing {
  const list = `${prefix}/blog/`;
  const steps = [
    {name: home.head.title, item: home.url},
    ...(address.startsWith(list) && address !== list
      ? [{name: reachWords.notices[locale], item: `${home.url}blog/`}]
      : []),
    {name: title, item: url},
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({'@type': 'ListItem', position: index + 1, ...step})),
  };
}

/** Everything that is said of one page. */
function pageData(
  page: {address: string; url: string; image: string; head: PageHead; language: BuiltLanguage},
  home: Home,
  notices: ReadonlyMap<string, PublishedNotice>,
): {'@context': string; '@graph': Thing[]} {
  const {address, url, image, head, language} = page;
  const {locale, prefix} = language;
  const {title, description} = head;
  const notice = notices.get(address);
  const isList = !notice && address.startsWith(`${prefix}/blog/`);
  const isHome = url === home.url;
  const webPage: Thing = {
    '@type': isList ? 'CollectionPage' : 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: locale,
    isPartOf: isHome ? {'@id': home.site['@id']} : home.site,
    ...(isHome ? {} : {breadcrumb: wayTo(address, url, title, language, home)}),
  };
  const graph: Thing[] = [webPage];
  if (isHome) {
    graph.push({...home.site, description, publisher: {'@id': home.organization['@id']}}, home.organization);
  }
  if (notice) {
    const own = new Map([...notices].filter(([one]) => one.startsWith('/en/') === (prefix === '/en')));
    const publisher = String(home.organization['@id']);
    const around = {locale, url, description, image, publisher, siteUrl: home.url};
    const article = noticeData(notice, around, own, services);
    graph.push({...article, articleSection: noticeKindWords[notice.kind][locale]}, home.organization);
  }
  return {'@context': 'https://schema.org', '@graph': graph};
}

/** Writes into each page's head what search engines read of it. */
export async function writeStructuredData(site: BuiltSite): Promise<void> {
  const homes = new Map<string, Home>();
  for (const language of site.languages) homes.set(language.locale, await readHome(site, language));
  const notices = await readPublishedNotices(site);
  await changePages(site, (html, {address}, language) => {
    const home = homes.get(language.locale);
    const image = metaOf(html, 'property', 'og:image');
    if (!home || !image) throw new Error('it has no og:image.');
    const url = site.url + encodeURI(address);
    const page = {address, url, image, head: readPageHead(html), language};
    return withHeadTags(html, [dataBlock(pageData(page, home, notices))]);
  });
}
