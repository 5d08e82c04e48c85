/** What Go's linker writes into an executable on how it was built. */
export interface GoBuild {
  /** Such as `1.22.8`. */
  readonly version: string;
  /** The module versions by path, the main module left out. */
  readonly modules: ReadonlyMap<string, string>;
  /** Settings by name, such as `GOOS`, `CGO_ENABLED`, `vcs.revision`. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Stands before it, at the start of a block of 32 bytes. Source: debug/buildinfo of Go. */
export const GO_BUILD_MARK = '\xff Go buildinf:';
/** Several hundred modules fit into it. */
export const GO_BUILD_LENGTH = 256 * 1024;

const FLAGS = 15;
const INLINE = 2;
const START = 32;
/** A mark of 16 bytes stands before and behind the list of modules. */
const SENTINEL = 16;

/** Reads it, from the mark on; undefined where it is not whole, or as Go before 1.18 wrote it. */
export function goBuild(bytes: Buffer): GoBuild | undefined {
  if (bytes.length <= START || ((bytes[FLAGS] ?? 0) & INLINE) === 0) return undefined;
  const version = textAt(bytes, START);
  const list = version && textAt(bytes, version.end);
  const [number] = /^\d+(?:\.\d+)+/.exec(version?.text.replace(/^go/, '') ?? '') ?? [];
  if (number === undefined) return undefined;
  const lines = list ? list.text.slice(SENTINEL, -SENTINEL).split('\n') : [];
  const rows = lines.map((line) => line.split('\t'));
  return {
    version: number,
    modules: new Map(
      rows.flatMap(([kind, path, release]) => (kind === 'dep' && path && release ? [[path, release]] : [])),
    ),
    settings: new Map(
      rows.flatMap(([kind, setting = '']) => {
        const equals = setting.indexOf('=');
        return kind === 'build' && equals > 0 ? [[setting.slice(0, equals), setting.slice(equals + 1)]] : [];
      }),
    ),
  };
}

/** A text behind its length, which Go writes in seven bits a byte, the lowest first. */
function textAt(bytes: Buffer, start: number): { readonly text: string; readonly end: number } | undefined {
  let length = 0;
  for (let at = start, shift = 0; at < bytes.length && shift <= 28; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0;
    length += (byte & 0x7f) * 2 ** shift;
    if (byte >= 0x80) continue;
    const end = at + 1 + length;
    return end > bytes.length ? undefined : { text: bytes.toString('latin1', at + 1, end), end };
  }
  return undefined;
}
