import type { SvgDocument, SvgElement } from './svg.js';

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'use']);
const DARK = 0.1;

/** Whether every shape of a drawing is painted in a colour that is known and very dark. One that is not known makes it false. */
export function onlyDark(svg: SvgDocument): boolean {
  const colours = svg.styles.trim() === '' ? svg.elements.filter(isShown).flatMap(paintsOf) : ['unknown'];
  const seen = colours.filter((colour) => colour !== 'none' && colour !== 'transparent');
  return seen.length > 0 && seen.every((colour) => (luminance(colour) ?? 1) < DARK);
}

function isShown({ name, ancestors }: SvgElement): boolean {
  return (
    SHAPES.has(name) && !ancestors.some(({ name: around }) => /^(?:defs|clipPath|mask|symbol|pattern)$/.test(around))
  );
}

function paintsOf(element: SvgElement): readonly string[] {
  // Black is what an SVG shape is filled with where nothing says otherwise.
  return [inherited(element, 'fill') ?? '#000', inherited(element, 'stroke') ?? 'none'];
}

function inherited(element: SvgElement, property: string): string | undefined {
  for (const { attributes } of [element, ...element.ancestors.toReversed()]) {
    const styled = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`).exec(attributes['style'] ?? '')?.[1];
    const colour = (styled ?? attributes[property])?.trim().toLowerCase();
    if (colour !== undefined && colour !== 'inherit') return colour;
  }
  return undefined;
}

/** Relative luminance from 0 (black) to 1 of a hexadecimal colour or `black`; undefined for all else. */
function luminance(colour: string): number | undefined {
  const hex = colour === 'black' ? '000000' : /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  if (hex === undefined) return undefined;
  const digits = hex.length === 3 ? hex.split('').map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => (Number.parseInt(pair, 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
