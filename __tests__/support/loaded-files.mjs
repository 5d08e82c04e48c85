// Loaded before the bundle: tells which files were loaded, in the file that LOADED_FILES names.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { cache } = createRequire(import.meta.url);
process.on('exit', () => writeFileSync(process.env['LOADED_FILES'] ?? '', JSON.stringify(Object.keys(cache))));
