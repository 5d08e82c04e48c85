import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { visible } from '../src/words/quote.js';
import type { Checkout, Outcome } from './tables/checkout.js';
import { openCheckout } from './tables/checkout.js';
import type { ManifestTable } from './tables/manifest.js';
import { compareManifest } from './tables/manifest.js';
import type { PluginTable } from './tables/plugin-api.js';
import { comparePluginApi } from './tables/plugin-api.js';
import type { WrapperTable } from './tables/pluginapi.js';
import { compareWrapper } from './tables/pluginapi.js';
import type { ReleaseTable } from './tables/releases.js';
import { compareReleases } from './tables/releases.js';
import type { WebappTable } from './tables/webapp.js';
import { compareWebapp } from './tables/webapp.js';

/** The tables that a checkout of the server decides, by their file in src/data. */
export interface Tables {
  readonly 'plugin-api.json': PluginTable;
  readonly 'pluginapi.json': WrapperTable;
  readonly 'webapp-registry.json': WebappTable;
  readonly 'manifest-fields.json': ManifestTable;
  readonly 'server-releases.json': ReleaseTable;
}

/** Compares all tables; the wrapper's versions follow from the plugin API's as it is to become. */
export async function compareTables(
  checkout: Checkout,
  tables: Tables,
): Promise<Readonly<Record<keyof Tables, Outcome>>> {
  const covered = tables['plugin-api.json'].newestReleaseCovered;
  const plugin = await comparePluginApi(checkout, tables['plugin-api.json']);
  return {
    'plugin-api.json': plugin,
    // The outcome is the table that went in, with other values.
    'pluginapi.json': await compareWrapper(checkout, tables['pluginapi.json'], plugin.table as PluginTable),
    'webapp-registry.json': await compareWebapp(checkout, tables['webapp-registry.json'], covered),
    'manifest-fields.json': await compareManifest(checkout, tables['manifest-fields.json'], covered),
    'server-releases.json': compareReleases(checkout, tables['server-releases.json']),
  };
}

const DATA = new URL('../src/data/', import.meta.url);

/** Names come from the checkout: no line of theirs may be a command to the runner. */
function say(line: string): void {
  console.log(visible(line));
}

async function main(root: string | undefined, write: boolean): Promise<number> {
  if (root === undefined) throw new Error('usage: tsx scripts/tables.ts CHECKOUT [--write]');
  const read = (name: keyof Tables): unknown => JSON.parse(readFileSync(new URL(name, DATA), 'utf8'));
  const checkout = openCheckout(root);
  // Files of our own, whose form the tests hold.
  const outcomes = await compareTables(checkout, {
    'plugin-api.json': read('plugin-api.json') as PluginTable,
    'pluginapi.json': read('pluginapi.json') as WrapperTable,
    'webapp-registry.json': read('webapp-registry.json') as WebappTable,
    'manifest-fields.json': read('manifest-fields.json') as ManifestTable,
    'server-releases.json': read('server-releases.json') as ReleaseTable,
  });
  const entries = Object.entries(outcomes);
  for (const [name, { differences }] of entries) for (const line of differences) say(`${name}: ${line}`);
  for (const [name, { open }] of entries) for (const line of open) say(`${name}: by hand: ${line}`);
  const differing = entries.filter(([, { differences }]) => differences.length > 0);
  if (write)
    for (const [name, { table }] of differing) writeFileSync(new URL(name, DATA), JSON.stringify(table, null, 1));
  return differing.length > 0 ? 1 : 0;
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
