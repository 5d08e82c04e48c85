import type { ArchiveEnd, ArchiveEntry, Sink } from '../../documents/archive/tar-gz.js';
import { readTarGz } from '../../documents/archive/tar-gz.js';
import type { Mark, Passage, Room } from '../../documents/archive/seeker.js';
import { Seeker, markOf } from '../../documents/archive/seeker.js';
import type { GoBuild } from '../../documents/executable/go-build.js';
import { GO_BUILD_LENGTH, GO_BUILD_MARK, goBuild } from '../../documents/executable/go-build.js';
import type { ExecutableHeader } from '../../documents/executable/header.js';
import { HEAD, executableHeader } from '../../documents/executable/header.js';

/** An executable, as far as its content tells. */
interface Program extends ExecutableHeader {
  readonly goBuild: GoBuild | undefined;
  /** The versions of the GNU C library that it names, such as `2.34`. */
  readonly glibc: readonly string[];
}

/** An entry of a bundle, with what is kept of its content. */
export interface BundleEntry extends ArchiveEntry {
  /** Undefined where the content is no executable. */
  readonly program: Program | undefined;
  /** The whole content of what is small enough and read as a text. */
  readonly text: Buffer | undefined;
  /** What stands behind the marks that scripts are searched for. */
  readonly passages: readonly Passage[];
}

/** What is read of an archive at most. */
const LIMITS = { bytes: 1024 * 1024 * 1024, entries: 20_000, ratio: 200 };
const LARGEST_TEXT = 1024 * 1024;
const ROOM = 32 * 1024 * 1024;
const GLIBC = 'GLIBC_2.';
const PROGRAM_MARKS: readonly Mark[] = [markOf(GO_BUILD_MARK, GO_BUILD_LENGTH), markOf(GLIBC, 16)];
/** Where React, and what it makes elements with, begin to export themselves. */
const SCRIPT_MARKS: readonly Mark[] = [
  '__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED',
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
  '__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
  'react.transitional.element',
].map((text) => markOf(text, 4096));

/** Reads a bundle as a stream; `ending` tells whether all of it was read. */
export async function bundleEntries(
  packed: Iterable<Uint8Array>,
): Promise<{ readonly ending: ArchiveEnd; readonly entries: readonly BundleEntry[] }> {
  const read: { readonly entry: ArchiveEntry; readonly content: Content | undefined }[] = [];
  const room = { left: ROOM };
  const ending = await readTarGz(packed, LIMITS, (entry) => {
    const content = entry.kind === 'file' && entry.size > 0 ? contentOf(entry, room) : undefined;
    read.push({ entry, content });
    return content;
  });
  const nothing = { program: undefined, text: undefined, passages: [] };
  return { ending, entries: read.map(({ entry, content }) => ({ ...entry, ...(content?.result() ?? nothing) })) };
}

interface Content extends Sink {
  result(): Pick<BundleEntry, 'program' | 'text' | 'passages'>;
}

/** What a file's name makes worth keeping; whether it is an executable, its first bytes tell. */
function contentOf({ path, size }: ArchiveEntry, room: Room): Content {
  const isScript = /\.[cm]?js$/.test(path);
  const isText =
    size <= Math.min(LARGEST_TEXT, room.left) &&
    /(?:^|\/)(?:plugin\.(?:json|ya?ml)|\.env[^/]*|[^/]*\.pem|[^/]*\.key)$/.test(path);
  if (isText) room.left -= size;
  const script = isScript ? new Seeker(SCRIPT_MARKS, room) : undefined;
  const text: Buffer[] = [];
  let head = Buffer.alloc(0);
  let program: { readonly header: ExecutableHeader; readonly seeker: Seeker } | undefined;
  let isPlain = size < 64;
  return {
    write(piece) {
      script?.write(piece);
      if (isText) text.push(Buffer.from(piece));
      if (program) program.seeker.write(piece);
      else if (!isPlain) {
        head = Buffer.concat([head, piece]);
        if (head.length < Math.min(HEAD, size)) return;
        const header = executableHeader(head);
        isPlain = header === undefined;
        if (header) {
          program = { header, seeker: new Seeker(PROGRAM_MARKS, room) };
          program.seeker.write(head);
        }
        head = Buffer.alloc(0);
      }
    },
    result: () => ({
      program: program && programOf(program.header, program.seeker.passages),
      text: isText ? Buffer.concat(text) : undefined,
      passages: script?.passages ?? [],
    }),
  };
}

function programOf(header: ExecutableHeader, passages: readonly Passage[]): Program {
  const builds = passages.filter(({ mark }) => mark === GO_BUILD_MARK).flatMap(({ bytes }) => goBuild(bytes) ?? []);
  const names = passages
    .filter(({ mark }) => mark === GLIBC)
    .flatMap(({ bytes }) => /^GLIBC_(2(?:\.\d+)+)\0/.exec(bytes.toString('latin1'))?.[1] ?? []);
  return { ...header, goBuild: builds[0], glibc: header.interpreter === undefined ? [] : [...new Set(names)] };
}
