import { posix } from 'node:path';
import decorative from '../../data/docs/decorative-images.json' with { type: 'json' };
import { isGeneral, targetOf } from '../../documents/address.js';
import { imageSizeOf } from '../../documents/image.js';
import type { Image, MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Location } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { DOCUMENTATION } from './documentation.js';
import { README } from './readme.js';
import { wordsOf } from './phrases.js';
import { leadsToDocumentation } from './vocabulary.js';

/** The images of the documentation, so far as they could show the product. */
export interface Pictures {
  readonly readme: MarkdownDocument;
  /** Whether one of them can be seen to show it, or cannot be seen not to. */
  readonly found: boolean;
  /** Images of the repository that the README names and that cannot be shown. */
  readonly broken: readonly { readonly at: Location; readonly url: string; readonly reason: string }[];
  /** How many images of the README are badges, logos and the like. */
  readonly decorations: number;
  /** The line of a link to documentation elsewhere, where there may be images. */
  readonly site: number | undefined;
}

const FILM = /^(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com|loom\.com)$/;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|mp4|webm|mov)$/i;
/** The larger side of an image that is only an icon, in pixels. */
const ICON_SIZE = 100;
const MAX_IMAGES = 40;

/** The images of the documentation. */
export const PICTURES = fact('pictures', loadPictures);

async function loadPictures(source: Source): Promise<Pictures | Missing> {
  const readme = await README.of(source);
  if (isMissing(readme)) return readme;
  const decorations = readme.parts.images.filter(isDecoration).length;
  const site = readme.parts.links.find((link) => leadsToDocumentation(link) && isSite(readme.file, link.url));
  const result = { readme, decorations, site: site && readme.locate(site.span).line };
  const own = await look(source, readme);
  if (own.found) return { ...result, ...own };
  const documentation = await DOCUMENTATION.of(source);
  const { broken } = own;
  for (const page of isMissing(documentation) ? [] : documentation.pages)
    if ((await look(source, page)).found) return { ...result, found: true, broken };
  return { ...result, found: false, broken };
}

function isSite(file: string, address: string): boolean {
  const target = targetOf(file, address);
  return target.kind === 'web' && !isGeneral(target.url);
}

async function look(source: Source, document: MarkdownDocument): Promise<Pick<Pictures, 'found' | 'broken'>> {
  const broken: { at: Location; url: string; reason: string }[] = [];
  if (document.parts.links.some(({ url }) => isShown(document.file, url))) return { found: true, broken };
  for (const image of document.parts.images.filter((candidate) => !isDecoration(candidate)).slice(0, MAX_IMAGES)) {
    const reason = await defectOf(source, document.file, image.url);
    if (reason === undefined) return { found: true, broken };
    if (reason !== 'small') broken.push({ at: document.locate(image.span), url: image.url, reason });
  }
  return { found: false, broken };
}

/** A link to a film or a picture, which GitHub shows in its place or people open. */
function isShown(file: string, address: string): boolean {
  const target = targetOf(file, address);
  if (target.kind === 'file') return PICTURE.test(target.path);
  if (target.kind !== 'web') return false;
  const { hostname, pathname } = target.url;
  return (
    FILM.test(hostname) ||
    (hostname === 'github.com' && /^\/(?:user-attachments|[^/]+\/[^/]+)\/assets\//.test(pathname)) ||
    (PICTURE.test(pathname) && !isDecoration({ alt: '', url: address, width: undefined }))
  );
}

function isDecoration({ alt, url, width }: Pick<Image, 'alt' | 'url' | 'width'>): boolean {
  const target = targetOf('', url);
  if (width !== undefined && width < ICON_SIZE) return true;
  if (
    target.kind === 'web' &&
    (decorative.hosts.includes(target.url.hostname) || /\bbadge\b|\/workflows\/[^/]+\.svg$/.test(target.url.pathname))
  )
    return true;
  const path = target.kind === 'web' ? target.url.pathname : target.kind === 'file' ? target.path : '';
  const words = [...wordsOf(posix.basename(path)), ...wordsOf(alt)];
  return words.some((word) => decorative.words.includes(word)) && !words.some((word) => word.startsWith('screen'));
}

/** Why an image of the repository shows nothing; `small` where it is but an icon. */
async function defectOf(source: Source, file: string, address: string): Promise<string | undefined> {
  const target = targetOf(file, address);
  if (target.kind !== 'file') return undefined;
  const content = await source.contribution.bytes(target.path);
  if (content.state === 'absent') return 'does not exist';
  if (content.state !== 'present') return content.state === 'outside' ? 'leads out of the repository' : undefined;
  if (/\.(?:mp4|webm|mov)$/i.test(target.path)) return undefined;
  const size = await imageSizeOf(content.bytes);
  if (size === undefined) return 'is no image';
  return size !== 'unknown' && Math.max(size.width, size.height) < ICON_SIZE ? 'small' : undefined;
}
