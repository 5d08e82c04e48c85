import Slugger from 'github-slugger';

/** The anchors of a document: the ids in its HTML, and the titles of its headings as GitHub makes addresses of them. */
export function anchorsOf(ids: readonly string[], titles: readonly string[]): ReadonlySet<string> {
  const slugger = new Slugger();
  return new Set([...ids, ...titles.map((title) => slugger.slug(title))]);
}
