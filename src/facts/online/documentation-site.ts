import type { Page } from '../../documents/html-page.js';
import { parsePage } from '../../documents/html-page.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { HtmlPage } from '../../web/visit.js';
import type { Web } from '../../web/web.js';
import type { Topic } from '../docs/vocabulary.js';
import { announces } from '../docs/vocabulary.js';

/** Pages of one site that are read, the first included. */
const MAX_PAGES = 10;
/** A page with less text than this, in UTF-16 units, and no heading shows nothing without running its scripts. */
const LITTLE = 200;

/** A documentation site that was read for a topic. */
export interface SiteSearch {
  readonly found: boolean;
  /** How many pages were read; none where the first is gone. */
  readonly pages: number;
}

/** Looks for a topic on a documentation site: on the page that is linked, and one link further. The pages are the same for every topic. */
export async function searchSite(topic: Topic, start: URL, web: Web): Promise<SiteSearch | Missing> {
  const first = await web.read(start);
  if (isMissing(first)) return first;
  if (first.gone !== undefined) return { found: false, pages: 0 };
  const page = pageOf(first);
  const children = childrenOf(page, first.url);
  if (page.headings.some((text) => announces(topic, text)) || children.some(({ text }) => announces(topic, text)))
    return { found: true, pages: 1 };
  if (isBare(page)) return missing(`${start.host} shows almost nothing without running scripts`, 'elsewhere');
  const urls = [...new Set(children.map(({ url }) => url))].slice(0, MAX_PAGES - 1);
  const read = await Promise.all(urls.map(async (url) => web.read(new URL(url))));
  const pages = read.flatMap((answer) => (isMissing(answer) || answer.gone !== undefined ? [] : [pageOf(answer)]));
  if (pages.some(({ headings }) => headings.some((text) => announces(topic, text))))
    return { found: true, pages: pages.length + 1 };
  return read.find((answer) => isMissing(answer)) ?? { found: false, pages: pages.length + 1 };
}

const parsed = new WeakMap<HtmlPage, Page>();

function pageOf(html: HtmlPage): Page {
  const page = parsed.get(html) ?? parsePage(html.html);
  parsed.set(html, page);
  return page;
}

function isBare({ headings, length }: Page): boolean {
  return length < LITTLE && headings.length < 2;
}

/** The folder of a page: its own path, where its last part names no file. */
function folderOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folder = name.includes('.') ? path.slice(0, path.length - name.length) : path;
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** The links to pages below the one that was read, in the order of the page. */
function childrenOf({ links }: Page, at: URL): readonly { readonly text: string; readonly url: string }[] {
  const folder = folderOf(at.pathname);
  return links.flatMap(({ text, href }) => {
    if (!URL.canParse(href, at.href)) return [];
    const url = new URL(href, at);
    const isPage = /(?:^|\/)[^/.]*(?:\.(?:x?html?|php|aspx?))?$/i.test(url.pathname);
    const isBelow = url.host === at.host && url.pathname.startsWith(folder) && isPage;
    return isBelow ? [{ text, url: url.origin + url.pathname }] : [];
  });
}
