import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import type { BundleFile } from '../../src/repository/bundle-files.js';
import type { Files } from '../../src/rules/example.js';
import type { BundleChange, BundleEdit } from '../../src/rules/rule.js';
import { example } from './contribution.js';
import { executable } from './executable.js';

/** An entry of a tar archive: a file unless it says otherwise. */
export interface TarEntry {
  readonly path: string;
  readonly body?: string | Buffer;
  /** As in the header: `0` file, `1` hard link, `2` symbolic link, `3` device, `5` folder, `g` global pax header, `x` pax header. */
  readonly type?: string;
  readonly mode?: number;
  readonly link?: string;
}

const BLOCK = 512;

/** A tar archive as GNU tar writes it, two blocks of zeros at its end included. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocksOf), Buffer.alloc(2 * BLOCK)]);
}

function blocksOf({ path, body = '', type = '0', mode = type === '5' ? 0o755 : 0o644, link = '' }: TarEntry): Buffer[] {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  if (path.length > 100 && type === '0') {
    const record = ` path=${path}\n`;
    const length = record.length + String(record.length + 3).length;
    return [
      ...blocksOf({ path: 'pax', type: 'x', body: `${length}${record}` }),
      ...blocksOf({ path: path.slice(0, 99), body }),
    ];
  }
  const header = Buffer.alloc(BLOCK);
  header.write(path, 0, 100);
  header.write(mode.toString(8).padStart(7, '0'), 100);
  header.write('0000000', 108);
  header.write('0000000', 116);
  header.write(bytes.length.toString(8).padStart(11, '0'), 124);
  header.write('00000000000', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\x0000', 257, 'latin1');
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return [header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
}

/** A bundle that lies in memory. */
export function bundleFile(
  bytes: Uint8Array,
  file = 'dist/org.example.weather-2.4.1.tar.gz',
  isSigned = false,
): BundleFile {
  return { file, size: bytes.length, isSigned, pieces: () => [bytes] };
}

/** The bundle of some entries, gzipped. */
export function bundleOf(entries: readonly TarEntry[], file?: string): BundleFile {
  return bundleFile(gzipSync(tarOf(entries)), file);
}

const ID = 'org.example.weather';
const PLATFORMS: Readonly<Record<string, string>> = {
  'server/dist/plugin-linux-amd64': 'linux-amd64',
  'server/dist/plugin-linux-arm64': 'linux-arm64',
  'server/dist/plugin-darwin-amd64': 'darwin-amd64',
  'server/dist/plugin-darwin-arm64': 'darwin-arm64',
  'server/dist/plugin-windows-amd64.exe': 'windows-amd64',
};
const COPIED = ['plugin.json', 'LICENSE', 'assets/icon.svg'];

/** The entries of the bundle that the Makefile of `examples/ready` makes, after a change. */
export function builtEntries(edit: BundleEdit = {}, files: Files = example('ready'), folder = ID): readonly TarEntry[] {
  const built = new Map<string, TarEntry>();
  const put = (path: string, entry: Omit<TarEntry, 'path'>): void => {
    built.set(path, { path: `${folder}/${path}`, ...entry });
  };
  for (const path of COPIED) {
    const bytes = files.get(path);
    if (bytes) put(path, { body: Buffer.from(bytes) });
  }
  for (const [path, platform] of Object.entries(PLATFORMS))
    put(path, { body: executable(platform, { go: '1.24.9', settings: { CGO_ENABLED: '0' } }), mode: 0o755 });
  put('webapp/dist/main.js', {
    body: '(()=>{const e=window.React;window.registerPlugin("org.example.weather",{})})();\n',
  });
  for (const [path, change] of Object.entries(edit)) {
    if (change === null) built.delete(path);
    else if (typeof change === 'string') put(path, { body: change });
    else if ('packed' in change) put(path, { body: 'film' });
    else if ('program' in change)
      put(path, {
        body: programOf(change),
        mode: 0o755,
      });
    else if ('link' in change) put(path, { type: '2', link: change.link });
    else put(path, { ...built.get(path), mode: change.mode });
  }
  const names = [...new Set([...built.keys()].flatMap((path) => foldersOf(path)))].sort();
  const folders = ['', ...names.map((name) => `${name}/`)].map((name) => ({ path: `${folder}/${name}`, type: '5' }));
  return [...folders, ...built.values()];
}

function programOf({ program, loader, commit, go = '1.24.9' }: Extract<BundleChange, { program: string }>): Buffer {
  return executable(program, {
    interpreter: loader,
    glibc: loader === undefined ? [] : ['2.2.5', '2.34'],
    go,
    ...(commit === undefined ? {} : { settings: { 'vcs.revision': commit } }),
  });
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The bundle of `examples/ready`, after a change. */
export function builtBundle(edit: BundleEdit = {}, files?: Files, file?: string): BundleFile {
  const bundle = bundleOf(builtEntries(edit, files), file);
  const packed = Object.values(edit).map((change) => (isPacked(change) ? change.packed * 1024 * 1024 : 0));
  return { ...bundle, size: packed.reduce((sum, size) => sum + size, bundle.size) };
}

function isPacked(change: BundleEdit[string] | undefined): change is { readonly packed: number } {
  return typeof change === 'object' && change !== null && 'packed' in change;
}
