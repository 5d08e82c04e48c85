// Compares src/data/plugin-api.json with a checkout of the server, and with --write takes the checkout's annotations over:
//   npx tsx scripts/api-tables.ts PATH/TO/mattermost [--write]
// It prints a line per difference and exits with 1 where there is any: a scheduled workflow opens a pull request then.
// What the history of the releases shows ("recommended", "verified") is never touched: a new name is to be verified by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openGoParser } from '../src/repository/go/parser.js';

const TABLE = new URL('../src/data/plugin-api.json', import.meta.url);

type Versions = Readonly<Record<string, string>>;

/** The methods of an interface with the `Minimum server version` of their comments; an empty version where there is none. */
export async function annotationsIn(text: string, interfaceName: string): Promise<Versions> {
  const tree = (await openGoParser()).parse(text);
  const declaration = tree?.rootNode
    .descendantsOfType('type_spec')
    .find((spec) => spec.childForFieldName('name')?.text === interfaceName)
    ?.childForFieldName('type');
  if (declaration?.type !== 'interface_type') throw new Error(`there is no interface ${interfaceName}`);
  const found: Record<string, string> = {};
  let comment = '';
  for (const child of declaration.namedChildren) {
    if (child.type === 'comment') comment += `${child.text}\n`;
    else {
      const name = child.type === 'method_elem' ? child.childForFieldName('name')?.text : undefined;
      if (name !== undefined) found[name] = normal(/Minimum server version:\s*(\d+\.\d+(?:\.\d+)?)/i.exec(comment)?.[1] ?? '');
      comment = '';
    }
  }
  tree?.delete();
  return found;
}

/** As the tables write it: `5.2` for `5.2.0`, `11.0` for `11.00`. */
function normal(version: string): string {
  return version === ''
    ? ''
    : version
        .split('.')
        .map((part) => String(Number(part)))
        .join('.')
        .replace(/^(\d+\.\d+)\.0$/, '$1');
}

/** A line per name that came, went or has another version. */
export function differences(kind: string, before: Versions, after: Versions): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (was === undefined) return [`${kind}.${name}: new, ${is === '' ? 'not annotated' : (is ?? '')}`];
    if (is === undefined) return [`${kind}.${name}: gone, was ${was}`];
    return is === was || is === '' ? [] : [`${kind}.${name}: ${was} → ${is}`];
  });
}

async function main(checkout: string | undefined, write: boolean): Promise<number> {
  if (checkout === undefined) throw new Error('which checkout of the server?');
  const table = JSON.parse(readFileSync(TABLE, 'utf8')) as Record<'api' | 'hooks', Versions>;
  const read = async (file: string, name: string): Promise<Versions> =>
    annotationsIn(readFileSync(join(checkout, 'server/public/plugin', file), 'utf8'), name);
  const now = { api: await read('api.go', 'API'), hooks: await read('hooks.go', 'Hooks') };
  const lines = (['api', 'hooks'] as const).flatMap((kind) => differences(kind, table[kind], now[kind]));
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (write && lines.length > 0) {
    const merged = (kind: 'api' | 'hooks'): Versions =>
      Object.fromEntries(
        Object.entries({ ...table[kind], ...Object.fromEntries(Object.entries(now[kind]).filter(([, version]) => version !== '')) })
          .filter(([name]) => name in now[kind])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    writeFileSync(TABLE, `${JSON.stringify({ ...table, api: merged('api'), hooks: merged('hooks') }, null, 1)}\n`);
  }
  return lines.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  void main(
    words.find((word) => !word.startsWith('--')),
    words.includes('--write'),
  ).then((code) => {
    process.exitCode = code;
  });
}
