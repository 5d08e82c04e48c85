import fc from 'fast-check';
import type { Files } from '../../src/rules/example.js';

/** What the syntaxes of all the files that are read are made of, and what has gone wrong before. */
const TOKENS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    ',',
    ':',
    ';',
    '"',
    "'",
    '`',
    '\\',
    '/',
    '*',
    '|',
    '&',
    '!',
    '?',
    '#',
    '-',
    '=',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\ud800',
    '天',
    '😀',
    '%0A',
    '::error::',
    '##[',
    '\u001b[31m',
  ],
  ...[
    '? ',
    '- ',
    '<<: ',
    '&a ',
    '*a ',
    '!!map ',
    '|\n ',
    '---\n',
    'null',
    'true',
    '1e999',
    '-0',
    '__proto__',
    'constructor',
  ],
  ...['"id": ', '"version": ', '"settings": ', '"min_server_version": ', '"executables": ', '"type": {"toString": 1}'],
  ...[
    'func ',
    'type Y Y\n',
    'p.API.GetUser(',
    'import "',
    'struct{',
    'interface{',
    'var a = ',
    'go ',
    'defer ',
    '/*',
    '*/',
    '//',
  ],
  ...[
    'registry.registerRootComponent(',
    'window.',
    '=>',
    'async ',
    '<T>(',
    'import x from "',
    'export ',
    'class ',
    '${',
    '?.',
    'a:',
  ],
  ...[
    '# ',
    '## Installation\n',
    '![](',
    '](',
    '<a href="',
    '<img src="',
    '[a]: ',
    '***',
    '~~~',
    '> ',
    '| - |\n',
    'SECURITY',
    'a@b.c',
  ],
  ...['<svg ', '<g>', '</g>', '<!ENTITY a "', '&a;', '<![CDATA[', 'url(', 'xmlns="', '<style>', '<?xml '],
];

/** One change to a text: where, as a part of its length; how much; and what comes there how often. */
interface Change {
  readonly at: number;
  readonly length: number;
  readonly with: string;
  readonly times: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(2_000)),
  with: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('')),
  times: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.nat(40), fc.nat(3_000)),
});

/** An example with some of its files changed at random, each a few times. */
export function mutated(files: Files): fc.Arbitrary<Files> {
  const paths = [...files.keys()].filter((path) => !path.endsWith('.png'));
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), fc.array(change, { minLength: 1, maxLength: 4 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((edits) => {
      const result = new Map(files);
      for (const [path, changes] of edits)
        result.set(path, new TextEncoder().encode(changes.reduce(changed, new TextDecoder().decode(result.get(path)))));
      return result;
    });
}

function changed(text: string, { at, length, with: what, times }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + what.repeat(times) + text.slice(start + length);
}
