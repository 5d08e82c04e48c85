import type { Span } from '../text.js';
import type { SvgDocument, SvgElement } from './svg.js';

/** A namespace that an element uses and nothing around it declares. */
export interface MissingNamespace {
  /** The attribute that would declare it. */
  readonly attribute: string;
  /** The beginning of the element, up to the end of its name. */
  readonly span: Span;
}

/** The first namespace that is missing, that of the outermost element before all others: no browser draws such a file as an image. */
export function missingNamespace({ elements }: SvgDocument): MissingNamespace | undefined {
  const [root] = elements;
  if (root && !hasNamespace(root)) return { attribute: 'xmlns="http://www.w3.org/2000/svg"', span: beginning(root) };
  for (const element of elements)
    for (const prefix of undeclared(element)) return { attribute: `xmlns:${prefix}`, span: beginning(element) };
  return undefined;
}

function beginning({ name, span: { start } }: SvgElement): Span {
  return { start, end: start + name.length + 1 };
}

/** The prefixes of namespaces that an element uses and nothing around it declares. */
function* undeclared(element: SvgElement): Generator<string> {
  for (const used of [element.name, ...Object.keys(element.attributes)]) {
    const [prefix = ''] = used.includes(':') ? used.split(':') : [];
    if (prefix !== '' && prefix !== 'xml' && prefix !== 'xmlns' && !isDeclared(`xmlns:${prefix}`, element))
      yield prefix;
  }
}

function isDeclared(attribute: string, element: SvgElement | undefined): boolean {
  return element !== undefined && (attribute in element.attributes || isDeclared(attribute, element.parent));
}

function hasNamespace({ name, attributes }: SvgElement): boolean {
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
  return attributes[`xmlns${prefix}`]?.trim() === 'http://www.w3.org/2000/svg';
}
