import { onlyDark, pageColourIn } from '../../documents/svg/paint.js';
import type { SvgDocument } from '../../documents/svg/svg.js';
import { ICON_SVG } from '../../facts/manifest/icon.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const iconLook = rule({
  id: 'manifest/icon-look',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: 'The icon is square, drawn, and seen on every theme',
  fault: 'icon hard to see',
  why: 'Icons are shown as small squares on light and dark themes.',
  fix: 'Draw on a square `viewBox`, with shapes instead of an embedded picture, and with a background or a light colour.',
  example: {
    bad: {
      'assets/icon.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 256"><rect width="512" height="256" fill="#8cf"/></svg>\n',
    },
    good: {},
  },
  needs: { iconSvg: ICON_SVG },
  *check({ iconSvg }) {
    const { root } = iconSvg;
    const at = root && iconSvg.locate({ start: root.span.start, end: root.span.start + root.name.length + 1 });
    const size = sizeOf(iconSvg);
    if (size && Math.abs(size.width - size.height) > Math.max(size.width, size.height) * 0.02)
      yield { message: `The icon is not square: ${size.width} × ${size.height}.`, at };
    const picture = iconSvg.elements.find(
      ({ name, attributes }) =>
        name.endsWith('image') && /^\s*data:image\/(?!svg)/i.test(attributes['href'] ?? attributes['xlink:href'] ?? ''),
    );
    if (picture)
      yield {
        message: 'The icon embeds a raster image, which does not scale.',
        at: iconSvg.locate({ start: picture.span.start, end: picture.span.start + picture.name.length + 1 }),
      };
    const colour = pageColourIn(iconSvg);
    if (colour)
      yield {
        message: `The icon takes a colour from the page, which an image cannot do: ${quote(colour.written)} is drawn black.`,
        at: iconSvg.locate(colour.span),
        fix: 'Write the colour itself.',
      };
    if (onlyDark(iconSvg))
      yield {
        message: 'The icon has only very dark colours and no background: it is invisible on a dark theme.',
        at,
      };
  },
});

function sizeOf({ root }: SvgDocument): { width: number; height: number } | undefined {
  const [, , boxWidth, boxHeight] = (root?.attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] =
    boxWidth && boxHeight
      ? [boxWidth, boxHeight]
      : [root?.attributes['width'], root?.attributes['height']].map((length) =>
          /^[\d.]+(?:px)?$/.test(length ?? '') ? Number.parseFloat(length ?? '') : Number.NaN,
        );
  return width && height ? { width, height } : undefined;
}
