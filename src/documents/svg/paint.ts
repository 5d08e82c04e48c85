import type { Span } from '../text.js';
import type { SvgDocument, SvgElement } from './svg.js';

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'use']);
const DARK = 0.1;

/** A colour that the page around an SVG would have to give, as it is written there, and the element that asks for it. */
export interface PageColour {
  readonly written: string;
  readonly span: Span;
}

/** The first shape that is painted in such a colour: a variable that the file does not set, or the text's colour of the page. */
export function pageColourIn(svg: SvgDocument): PageColour | undefined {
  for (const element of svg.elements.filter(isShown)) {
    const written = paintsOf(element).find((colour) => isOfPage(colour, element, svg));
    if (written !== undefined)
      return { written, span: { start: element.span.start, end: element.span.start + element.name.length + 1 } };
  }
  return undefined;
}

function isOfPage(colour: string, element: SvgElement, { elements, styles }: SvgDocument): boolean {
  if (colour === 'currentcolor') return !/\bcolor\s*:/.test(styles) && inherited(element, 'color') === undefined;
  const variable = /^var\(\s*(--[\w-]+)\s*\)/.exec(colour)?.[1];
  if (variable === undefined) return false;
  const all = [styles, ...elements.map(({ attributes }) => attributes['style'] ?? '')];
  return !all.some((text) => text.toLowerCase().includes(`${variable}:`));
}

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
