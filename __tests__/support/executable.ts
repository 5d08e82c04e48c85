import { Buffer } from 'node:buffer';

/** What an executable of a test says of itself. */
export interface ProgramSpec {
  readonly interpreter?: string | undefined;
  readonly glibc?: readonly string[];
  readonly go?: string;
  readonly modules?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string>>;
}

const ELF: Readonly<Record<string, number>> = { '386': 3, arm: 40, amd64: 62, arm64: 183, riscv64: 243 };
const MACH: Readonly<Record<string, number>> = { amd64: 0x01000007, arm64: 0x0100000c };
const PE: Readonly<Record<string, number>> = { amd64: 0x8664, arm64: 0xaa64 };

/** The head of an executable for a platform as Go names it, and behind it what its linker writes. */
export function executable(platform: string, spec: ProgramSpec = {}): Buffer {
  const [system = '', machine = ''] = platform.split('-');
  const head =
    system === 'darwin' ? mach(machine) : system === 'windows' ? windows(machine) : elf(system, machine, spec);
  return Buffer.concat([
    head,
    Buffer.alloc(512),
    ...(spec.glibc ?? []).map((version) => Buffer.from(`GLIBC_${version}\0`)),
    ...(spec.go === undefined ? [] : [goBuildInfo(spec.go, spec)]),
    Buffer.alloc(512),
  ]);
}

function elf(system: string, machine: string, { interpreter }: ProgramSpec): Buffer {
  const head = Buffer.alloc(256);
  head.write('\x7fELF\x02\x01\x01', 'latin1');
  head[7] = system === 'freebsd' ? 9 : 0;
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(ELF[machine] ?? 0, 18);
  head.writeBigUInt64LE(64n, 32);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(interpreter === undefined ? 1 : 2, 56);
  head.writeUInt32LE(1, 64);
  if (interpreter !== undefined) {
    head.writeUInt32LE(3, 120);
    head.writeBigUInt64LE(192n, 128);
    head.writeBigUInt64LE(BigInt(interpreter.length + 1), 152);
    head.write(`${interpreter}\0`, 192);
  }
  return head;
}

function mach(machine: string): Buffer {
  const head = Buffer.alloc(128);
  head.writeUInt32LE(0xfeedfacf, 0);
  head.writeUInt32LE(MACH[machine] ?? 0, 4);
  return head;
}

/** A universal binary of two machines. */
export function universal(...machines: readonly string[]): Buffer {
  const head = Buffer.alloc(256);
  head.writeUInt32BE(0xcafebabe, 0);
  head.writeUInt32BE(machines.length, 4);
  machines.forEach((machine, index) => head.writeUInt32BE(MACH[machine] ?? 0, 8 + index * 20));
  return head;
}

function windows(machine: string): Buffer {
  const head = Buffer.alloc(256);
  head.write('MZ', 'latin1');
  head.writeUInt32LE(128, 0x3c);
  head.write('PE\0\0', 128, 'latin1');
  head.writeUInt16LE(PE[machine] ?? 0, 132);
  return head;
}

/** As Go's linker writes it since 1.18. */
function goBuildInfo(version: string, { modules = {}, settings = {} }: ProgramSpec): Buffer {
  const head = Buffer.alloc(32);
  head.write('\xff Go buildinf:', 'latin1');
  head[14] = 8;
  head[15] = 2;
  const list = [
    'path\tgithub.com/example/mattermost-plugin-weather/server',
    'mod\tgithub.com/example/mattermost-plugin-weather\t(devel)\t',
    ...Object.entries(modules).map(([path, release]) => `dep\t${path}\t${release}\th1:x=`),
    ...Object.entries(settings).map(([name, value]) => `build\t${name}=${value}`),
    '',
  ].join('\n');
  return Buffer.concat([head, sized(`go${version}`), sized(`${'0'.repeat(16)}${list}${'0'.repeat(16)}`)]);
}

function sized(text: string): Buffer {
  const length: number[] = [];
  for (let left = text.length; ; left = Math.floor(left / 128)) {
    length.push(left >= 128 ? (left % 128) + 128 : left);
    if (left < 128) break;
  }
  return Buffer.concat([Buffer.from(length), Buffer.from(text, 'latin1')]);
}
