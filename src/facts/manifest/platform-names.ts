/** What file names say for a system that Mattermost runs on, or for one that plugins are built for. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['linux', 'linux'],
  ['darwin', 'darwin'],
  ['macos', 'darwin'],
  ['osx', 'darwin'],
  ['windows', 'windows'],
  ['win', 'windows'],
  ['win64', 'windows'],
  ['freebsd', 'freebsd'],
]);
const PROCESSORS: ReadonlyMap<string, string> = new Map([
  ['amd64', 'amd64'],
  ['x64', 'amd64'],
  ['x86_64', 'amd64'],
  ['arm64', 'arm64'],
  ['aarch64', 'arm64'],
]);

/** Whether the name of a file says that it was built for another platform than this one (`linux-amd64`). */
export function isNamedAfterAnother(file: string, platform: string): boolean {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).toLowerCase();
  const words = name.replace(/\.exe$/, '').split(/_(?!64\b)|[^a-z0-9_]+/);
  // A plugin may itself be called after a system: what a file is built for stands at the very end of its name.
  const start = words.findLastIndex((word) => !SYSTEMS.has(word) && !PROCESSORS.has(word));
  const end = words.slice(start + 1).slice(-2);
  const [wantedSystem, wantedProcessor] = platform.split('-');
  const differs = (names: ReadonlyMap<string, string>, wanted: string | undefined): boolean =>
    end.map((word) => names.get(word)).some((found) => found !== undefined && found !== wanted);
  return differs(SYSTEMS, wantedSystem) || differs(PROCESSORS, wantedProcessor);
}
