import type { Pieces } from '../../src/documents/go/evaluation/pieces.js';
import { SHIPPED_MANIFEST } from '../../src/facts/manifest/shipped.js';
import { isMissing } from '../../src/repository/missing.js';
import { edited } from '../../src/rules/example.js';
import type { Edit } from '../../src/rules/rule.js';
import { example, inMemory, sourceOf } from './contribution.js';

/** A manifest that leaves both to the build. */
export const GIVEN = { 'plugin.json': { version: null, release_notes_url: null } };

/** What the build makes of a field: `file:line` and the texts, a hole as `<name>`. */
export async function built(
  key: 'version' | 'release_notes_url' | 'homepage_url',
  edit: Edit,
): Promise<string | undefined> {
  const shipped = await SHIPPED_MANIFEST.of(
    sourceOf({ directory: inMemory(edited(example('ready'), { ...GIVEN, ...edit })) }),
  );
  if (isMissing(shipped)) return shipped.missing;
  const made = shipped.built(key);
  const shown = (pieces: Pieces): string =>
    pieces.map((piece) => ('hole' in piece ? `<${piece.hole}>` : piece.text)).join('');
  return made && [`${made.at?.file}:${made.at?.line}`, ...(made.texts?.map(shown) ?? ['not known'])].join(' ');
}

/** A builder: its imports and its declarations, and the body of `main` after the manifest was read into `m`. */
export function builder(body: string, declarations = '', read = 'm, _, _ := model.FindManifest(".")'): string {
  return [
    'package main',
    '',
    'import ("encoding/json"; "fmt"; "net/url"; "os"; "path"; "strings"; "github.com/mattermost/mattermost/server/public/model")',
    `var tag string; ${declarations}`,
    `func main() { ${read}`,
    body,
    '}',
    '',
  ].join('\n');
}
