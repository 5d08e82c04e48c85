// The yardstick: one parse of all Go files that git lists, by the wasm that the bundle ships; prints its milliseconds.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , path = '.'] = process.argv;
const { resolve } = createRequire(import.meta.url);
const { Parser, Language } = await import('web-tree-sitter');
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(readFileSync(resolve('tree-sitter-go/tree-sitter-go.wasm'))));
const texts = execFileSync('git', ['-C', path, 'ls-files', '-z', '*.go'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  .split('\0')
  .filter((file) => file !== '' && statSync(join(path, file)).isFile())
  .map((file) => readFileSync(join(path, file), 'utf8'));
const start = performance.now();
for (const text of texts) parser.parse(text)?.delete();
process.stdout.write(String(performance.now() - start));
