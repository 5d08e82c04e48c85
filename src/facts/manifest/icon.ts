import { posix } from 'node:path';
import { rasterFormat } from '../../documents/image.js';
import type { SvgDocument } from '../../documents/svg/svg.js';
import type { Content } from '../../repository/files.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from './manifest.js';

/** What the manifest's `icon_path` leads to. */
export interface Icon {
  /** As written in the manifest. */
  readonly path: string;
  /** Relative to the repository root. */
  readonly file: string;
  readonly state: Content['state'];
  /** In bytes. */
  readonly size: number;
  /** The format by content: `svg`, `png`, `jpg`…; undefined where it is no image that is known. */
  readonly format: string | undefined;
  readonly svg: SvgDocument | undefined;
}

/** The web Marketplace takes images up to 5 MB (newer revision of the source page, list 4). */
export const MAX_IMAGE = 5 * 1024 * 1024;

/** What `icon_path` leads to; undefined where the manifest names no icon. */
export const NAMED_ICON = fact('namedIcon', loadIcon);

async function loadIcon(source: Source): Promise<Icon | undefined | Missing> {
  const manifest = await MANIFEST.of(source);
  if (isMissing(manifest)) return manifest;
  const path = manifest.value.icon_path;
  if (!path) return undefined;
  // The server joins the path to the plugin's folder, so a leading slash leads nowhere else.
  const { contribution } = source;
  const file = posix.normalize(contribution.path(path.replace(/^\/+/, '')));
  const content = await contribution.bytes(file);
  if (content.state !== 'present')
    return { path, file, state: content.state, size: 0, format: undefined, svg: undefined };
  const { bytes } = content;
  const raster = await rasterFormat(bytes);
  const text = raster || bytes.length > MAX_IMAGE ? undefined : await contribution.text(file);
  const svg = text?.state === 'present' ? await readSvg(file, text.document.text) : undefined;
  return { path, file, state: 'present', size: bytes.length, format: raster ?? (svg?.root ? 'svg' : undefined), svg };
}

async function readSvg(file: string, text: string): Promise<SvgDocument> {
  const { SvgDocument } = await import('../../documents/svg/svg.js');
  return new SvgDocument(file, text);
}

/** The icon, where it is well-formed SVG. */
export const ICON_SVG = fact('iconSvg', loadIconSvg);

async function loadIconSvg(source: Source): Promise<SvgDocument | Missing> {
  const icon = await NAMED_ICON.of(source);
  if (isMissing(icon)) return icon;
  if (!icon) return inapplicable('the manifest names no icon');
  if (icon.svg?.unreadable) return missing(`${icon.file} cannot be read: ${icon.svg.unreadable}`);
  return icon.svg?.root && !icon.svg.defect ? icon.svg : inapplicable('the icon is not an SVG file that can be read');
}
