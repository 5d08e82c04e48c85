import { posix } from 'node:path';
import { targetOf } from '../../documents/address.js';
import type { Tree } from '../../documents/values/tree.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { DOCUMENTATION } from './documentation.js';

/** The titles under which a documentation site in the repository lists its pages. */
export const NAVIGATION = fact('navigation', loadNavigation);

/** The titles under which a documentation site lists pages that are there: `nav` in mkdocs.yml, and the SUMMARY.md of GitBook and mdBook. */
async function loadNavigation(source: Source): Promise<readonly string[] | Missing> {
  return [...(await mkdocsTitles(source)), ...(await summaryTitles(source))];
}

/** In UTF-16 units: many times what is written, and parsing YAML takes long. */
const MAX_CONFIGURATION = 128 * 1024;

/** https://www.mkdocs.org/user-guide/configuration/#nav */
async function mkdocsTitles({ contribution }: Source): Promise<readonly string[]> {
  const document = (await contribution.textAt('mkdocs.yml')) ?? (await contribution.textAt('mkdocs.yaml'));
  if (!document || document.text.length > MAX_CONFIGURATION) return [];
  const { parseYaml } = await import('../../documents/values/yaml.js');
  const { tree } = parseYaml(document.text);
  const folder = valueOf(tree, 'docs_dir');
  const docs = folder?.kind === 'string' ? String(folder.value) : 'docs';
  const isThere = (page: string): boolean => contribution.has(posix.join(posix.dirname(document.file), docs, page));
  return titlesIn(valueOf(tree, 'nav'), isThere);
}

function valueOf(tree: Tree | undefined, name: string): Tree | undefined {
  return tree?.kind === 'object' ? tree.entries.find(({ key }) => key === name)?.value : undefined;
}

/** A title counts where a page is behind it, or behind one of those below it. */
function titlesIn(nav: Tree | undefined, isThere: (page: string) => boolean): readonly string[] {
  if (nav?.kind === 'array') return nav.items.flatMap((item) => titlesIn(item, isThere));
  if (nav?.kind !== 'object') return [];
  return nav.entries.flatMap(({ key, value }) => {
    const below = titlesIn(value, isThere);
    return leadsTo(value, isThere) ? [key, ...below] : below;
  });
}

function leadsTo(value: Tree, isThere: (page: string) => boolean): boolean {
  if (value.kind === 'string') return isThere(String(value.value));
  if (value.kind === 'array') return value.items.some((item) => leadsTo(item, isThere));
  return value.kind === 'object' && value.entries.some((entry) => leadsTo(entry.value, isThere));
}

/** https://rust-lang.github.io/mdBook/format/summary.html, which GitBook’s has the form of. */
async function summaryTitles(source: Source): Promise<readonly string[]> {
  const documentation = await DOCUMENTATION.of(source);
  if (isMissing(documentation)) return [];
  return documentation.pages
    .filter(({ file }) => /(?:^|\/)summary\.md$/i.test(file))
    .flatMap(({ file, parts }) =>
      parts.links.flatMap(({ text, url }) => {
        const target = targetOf(file, url);
        return target.kind === 'file' && source.contribution.has(target.path) ? [text] : [];
      }),
    );
}
