/** The source of a pattern for any one of some words as people write them; a star stands for letters, digits and underscores that may follow. */
export function anyOf(words: readonly string[]): string {
  const escaped = words.map((word) =>
    word.replace(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll('*', String.raw`\w*`),
  );
  return `(?:${escaped.join('|')})`;
}

/** A pattern of parts that follow one another; a part is one that is tried where the last ended, or its source. Alternatives stand in a group. */
export function sequence(parts: readonly (RegExp | string)[], flags = ''): RegExp {
  return new RegExp(parts.map(sourceOf).join(''), flags);
}

/** A pattern of parts of which one stands at a place, tried in their order. */
export function either(parts: readonly (RegExp | string)[], flags = ''): RegExp {
  return new RegExp(parts.map(sourceOf).join('|'), flags);
}

function sourceOf(part: RegExp | string): string {
  return typeof part === 'string' ? part : part.source;
}
