/** What the head of an executable tells. */
export interface ExecutableHeader {
  readonly format: 'ELF' | 'Mach-O' | 'PE';
  /** As Go names them, such as `linux-amd64`; several in a universal binary, and `linux-?` where the machine is unknown. */
  readonly platforms: readonly string[];
  /** The program that loads it, such as `/lib64/ld-linux-x86-64.so.2`; undefined where it is static, or no ELF file. */
  readonly interpreter: string | undefined;
}

/** So much of a file is looked at. */
export const HEAD = 64 * 1024;

/** https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html, and Go's debug/elf for the newer ones. */
const ELF_MACHINES: Readonly<Record<number, string>> = {
  3: '386',
  8: 'mips',
  20: 'ppc',
  21: 'ppc64',
  22: 's390x',
  40: 'arm',
  62: 'amd64',
  183: 'arm64',
  243: 'riscv64',
  258: 'loong64',
};
/** Linux writes none, or its own. */
const ELF_SYSTEMS: Readonly<Record<number, string>> = {
  0: 'linux',
  2: 'netbsd',
  3: 'linux',
  9: 'freebsd',
  12: 'openbsd',
};
const MACH_MACHINES: Readonly<Record<number, string>> = {
  7: '386',
  0x01000007: 'amd64',
  12: 'arm',
  0x0100000c: 'arm64',
};
/** https://learn.microsoft.com/windows/win32/debug/pe-format#machine-types */
const PE_MACHINES: Readonly<Record<number, string>> = { 0x14c: '386', 0x1c4: 'arm', 0x8664: 'amd64', 0xaa64: 'arm64' };

/** Reads the head of an executable; undefined where it is none that Go builds. */
export function executableHeader(head: Buffer): ExecutableHeader | undefined {
  if (head.length < 64) return undefined;
  if (head.readUInt32BE(0) === 0x7f454c46) return elfHeader(head);
  const magic = head.readUInt32LE(0);
  if (magic === 0xfeedface || magic === 0xfeedfacf) return machHeader([head.readUInt32LE(4)]);
  if (head.readUInt32BE(0) === 0xcafebabe) return universalHeader(head);
  return head.toString('latin1', 0, 2) === 'MZ' ? windowsHeader(head) : undefined;
}

function elfHeader(head: Buffer): ExecutableHeader {
  const isLittle = head[5] !== 2;
  const short = (at: number): number => (isLittle ? head.readUInt16LE(at) : head.readUInt16BE(at));
  const machine = ELF_MACHINES[short(18)] ?? '?';
  const suffix = isLittle && (machine === 'ppc64' || machine === 'mips') ? 'le' : '';
  return {
    format: 'ELF',
    platforms: [`${ELF_SYSTEMS[head[7] ?? 0] ?? '?'}-${machine}${suffix}`],
    interpreter: interpreterOf(head, isLittle),
  };
}

const INTERPRETER = 3;

/** The program headers follow the file's: one of them names the dynamic loader. */
function interpreterOf(head: Buffer, isLittle: boolean): string | undefined {
  const isLong = head[4] === 2;
  const number = (at: number, length: number): number => {
    if (at + length > head.length) return 0;
    if (length === 8) return Number(isLittle ? head.readBigUInt64LE(at) : head.readBigUInt64BE(at));
    return isLittle ? head.readUIntLE(at, length) : head.readUIntBE(at, length);
  };
  const [start, width, count] = isLong
    ? [number(32, 8), number(54, 2), number(56, 2)]
    : [number(28, 4), number(42, 2), number(44, 2)];
  for (let index = 0; index < count; index += 1) {
    const at = start + index * width;
    if (at + width > head.length) return undefined;
    if (number(at, 4) !== INTERPRETER) continue;
    const [from, length] = isLong ? [number(at + 8, 8), number(at + 32, 8)] : [number(at + 4, 4), number(at + 16, 4)];
    const name = head.toString('latin1', from, from + Math.min(length, 256));
    return name.split('\0')[0] || undefined;
  }
  return undefined;
}

function machHeader(machines: readonly number[]): ExecutableHeader {
  return {
    format: 'Mach-O',
    platforms: machines.map((machine) => `darwin-${MACH_MACHINES[machine] ?? '?'}`),
    interpreter: undefined,
  };
}

/** A compiled class of Java begins alike, and has its version where the number of machines is. */
function universalHeader(head: Buffer): ExecutableHeader | undefined {
  const count = head.readUInt32BE(4);
  if (count === 0 || count > 8) return undefined;
  const places = Array.from({ length: count }, (_, index) => 8 + index * 20).filter((at) => at + 4 <= head.length);
  return machHeader(places.map((at) => head.readUInt32BE(at)));
}

function windowsHeader(head: Buffer): ExecutableHeader | undefined {
  const at = head.readUInt32LE(0x3c);
  if (at + 6 > head.length || head.toString('latin1', at, at + 4) !== 'PE\0\0') return undefined;
  return {
    format: 'PE',
    platforms: [`windows-${PE_MACHINES[head.readUInt16LE(at + 4)] ?? '?'}`],
    interpreter: undefined,
  };
}
