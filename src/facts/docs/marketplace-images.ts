import { posix } from 'node:path';
import decorative from '../../data/docs/decorative-images.json' with { type: 'json' };
import { targetOf } from '../../documents/address.js';
import { imageSizeOf } from '../../documents/image.js';
import type { Location } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { APP } from '../app.js';
import { MAX_IMAGE } from '../manifest/icon.js';
import { README } from './readme.js';
import { wordsOf } from './phrases.js';

/** An image that the Marketplace could show for the contribution. */
export interface ContributionImage {
  /** Relative to the repository root. */
  readonly file: string;
  /** Where the README shows it. */
  readonly at: Location | undefined;
  /** In bytes; undefined where it is larger than can be read. */
  readonly bytes: number | undefined;
  /** By content, as `png`; undefined where it is no image. */
  readonly type: string | undefined;
  /** In pixels; infinite for SVG. */
  readonly width: number;
  readonly height: number;
}

const PICTURE = /\.(?:png|jpe?g|svg|gif|webp|bmp|ico|avif)$/i;
const NAMES: ReadonlySet<string> = new Set([
  'icon',
  'logo',
  'image',
  'cover',
  'thumbnail',
  'marketplace',
  'screenshot',
]);
/** Folders of such images. */
const FOLDERS: ReadonlySet<string> = new Set([
  ...NAMES,
  'icons',
  'logos',
  'images',
  'img',
  'covers',
  'thumbnails',
  'screenshots',
]);
const MAX_IMAGES = 20;

/** Images that the Marketplace could show. */
export const MARKETPLACE_IMAGES = fact('images', loadImages);

/** Images of the repository that are named or shown as such; missing where the README shows one from elsewhere. */
async function loadImages(source: Source): Promise<readonly ContributionImage[] | Missing> {
  const readme = await README.of(source);
  const shown = new Map<string, Location>();
  let elsewhere: string | undefined;
  for (const { url, span } of isMissing(readme) ? [] : readme.parts.images) {
    const target = isMissing(readme) ? undefined : targetOf(readme.file, url);
    if (target?.kind === 'file' && !isMissing(readme)) shown.set(target.path, readme.locate(span));
    else if (target?.kind === 'web' && isPicture(target.url)) elsewhere ??= target.url.hostname;
  }
  const named = source.contribution
    .files('picture')
    .filter(
      (file) =>
        PICTURE.test(file) &&
        (FOLDERS.has(posix.basename(posix.dirname(file)).toLowerCase()) ||
          wordsOf(posix.basename(file)).some((word) => NAMES.has(word))),
    );
  const icon = source.kind === 'app' ? await appIcon(source) : undefined;
  const images: ContributionImage[] = [];
  for (const file of [...new Set([...(icon?.file === undefined ? [] : [icon.file]), ...named, ...shown.keys()])].slice(
    0,
    MAX_IMAGES,
  )) {
    const content = await source.contribution.bytes(file);
    if (content.state === 'too-large')
      images.push({ file, at: shown.get(file), bytes: undefined, type: undefined, width: 0, height: 0 });
    if (content.state !== 'present') continue;
    const size = await imageSizeOf(content.bytes);
    if (size === 'unknown') return missing(`${file} is kept in Git LFS`, 'elsewhere');
    images.push({
      file,
      at: shown.get(file),
      bytes: content.bytes.length,
      type: size?.type,
      width: size?.width ?? 0,
      height: size?.height ?? 0,
    });
  }
  if (images.every((image) => defectOf(image) !== undefined) && elsewhere !== undefined)
    return missing(`the README shows an image from ${elsewhere}, which is not read`, 'elsewhere');
  return images;
}

/** Pictures of the web, those that GitHub keeps for its users included; a badge is none. */
function isPicture({ hostname, pathname }: URL): boolean {
  return (
    (/\.(?:png|jpe?g|gif|webp)$/i.test(pathname) && !decorative.hosts.includes(hostname)) ||
    KEPT_BY_GITHUB.includes(hostname) ||
    (hostname === 'github.com' && /^\/(?:user-attachments|[^/]+\/[^/]+)\/assets\//.test(pathname))
  );
}

const KEPT_BY_GITHUB = [
  'user-images.githubusercontent.com',
  'private-user-images.githubusercontent.com',
  'camo.githubusercontent.com',
];

/** The icon that an app's manifest names and the repository does not hold; undefined where there is nothing of the kind. */
export const LOST_ICON = fact('lostIcon', async (source): Promise<AppIcon | undefined> => {
  const icon = source.kind === 'app' ? await appIcon(source) : undefined;
  return icon?.file === undefined ? icon : undefined;
});

/** The file lies in the app's folder of static assets, wherever that is. */
async function appIcon(source: Source): Promise<AppIcon | undefined> {
  const app = await APP.of(source);
  const name = isMissing(app) ? undefined : app.value.icon;
  if (isMissing(app) || typeof name !== 'string' || name === '' || /^https?:/.test(name)) return undefined;
  const path = name.replace(/^\.?\//, '');
  const file = source.contribution.repository.files.find((each) => each === path || each.endsWith(`/${path}`));
  return { name, file, at: app.at('icon') };
}

/** An app's icon: as its manifest writes it, and the file where it is there. */
interface AppIcon {
  readonly name: string;
  readonly file: string | undefined;
  readonly at: Location;
}

/** Why the Marketplace would not take an image (newer revision of the source page, list 4); undefined where it would. */
export function defectOf({ bytes, type }: ContributionImage): string | undefined {
  if (bytes === undefined || bytes > MAX_IMAGE) return 'is larger than 5 MB';
  if (type === undefined) return 'is no image that can be read';
  return type === 'png' || type === 'jpg' || type === 'svg'
    ? undefined
    : `is ${type.toUpperCase()}, where PNG, JPG or SVG is asked for`;
}
