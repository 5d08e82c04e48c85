import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA = fileURLToPath(new URL('../src/data/', import.meta.url));
const [folder, mode] = process.argv.slice(2);
if (!folder)
  throw new Error(
    'usage: tsx scripts/data.ts FOLDER [--write]: compares the tables in src/data with newer ones of the same name, and takes them over',
  );

/** The leaves of a table, by their path: what a difference is told in. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

let differences = 0;
for (const name of readdirSync(DATA).filter((file) => file.endsWith('.json') && existsSync(join(folder, file)))) {
  const [own, newer] = [DATA, folder].map(
    (place) => new Map(leaves(JSON.parse(readFileSync(join(place, name), 'utf8')))),
  );
  const changed = [...new Set([...(own?.keys() ?? []), ...(newer?.keys() ?? [])])]
    .sort()
    .filter((path) => own?.get(path) !== newer?.get(path));
  differences += changed.length;
  for (const path of changed)
    console.log(`${name}: ${path}: ${own?.get(path) ?? 'absent'} → ${newer?.get(path) ?? 'absent'}`);
  if (mode === '--write' && changed.length > 0) writeFileSync(join(DATA, name), readFileSync(join(folder, name)));
}
console.log(`${differences} differences`);
