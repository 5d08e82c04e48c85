import type { PackageFiles } from '../../documents/go/evaluation/program.js';
import { GoFile } from '../../documents/go/file.js';
import type { GoModule } from '../../documents/go/module.js';
import { parseGoModule } from '../../documents/go/module.js';
import { openGoParser } from '../../documents/go/parser.js';
import { roleOf } from '../../documents/go/roles.js';
import { directoryOf } from '../../documents/go/types/program.js';
import type { Contribution } from '../../repository/contribution.js';
import { either } from '../../words/pattern.js';

/** What a program that completes the manifest speaks of; a plugin's own server speaks of it, too. */
const MANIFEST_TOOL = either([/plugin\.(?:json|ya?ml)/, /FindManifest|ReleaseNotesURL|release_notes_url|\.Version\b/]);
const SERVER = /\bClientMain\(/;

/** More files than the tool of a build has are not read. */
const MOST = 60;

/** The packages of a Go program, those that it imports from its own module first; undefined where it is none that completes manifests. */
export async function loadProgram(
  contribution: Contribution,
  path: string,
): Promise<readonly PackageFiles[] | undefined> {
  const files = await goFilesAt(contribution, contribution.path(path));
  if (!files.some(({ text }) => MANIFEST_TOOL.test(text)) || files.some(({ text }) => SERVER.test(text)))
    return undefined;
  const modules = await loadModules(contribution);
  const packages: PackageFiles[] = [{ path: 'main', files }];
  let count = files.length;
  // The list grows while it is gone through.
  for (const { files: importing } of packages) {
    for (const { path: imported } of importing.flatMap(({ imports }) => imports)) {
      const directory = directoryOf(imported, modules);
      if (directory === undefined || packages.some((each) => each.path === imported)) continue;
      const found = await goFilesAt(contribution, directory);
      count += found.length;
      if (count > MOST) return packages.reverse();
      packages.push({ path: imported, files: found });
    }
  }
  return packages.reverse();
}

async function goFilesAt(contribution: Contribution, path: string): Promise<readonly GoFile[]> {
  const parser = await openGoParser();
  const names = contribution.repository.files.filter(
    (file) =>
      file.endsWith('.go') &&
      !file.endsWith('_test.go') &&
      (file === path || file.slice(0, file.lastIndexOf('/')) === path),
  );
  const files = await Promise.all(
    names.map(async (name) => {
      const content = await contribution.text(name);
      if (content.state !== 'present') return undefined;
      const { text } = content.document;
      return new GoFile(name, text, roleOf(contribution.relative(name), text), parser);
    }),
  );
  return files.filter((file) => file !== undefined);
}

async function loadModules(contribution: Contribution): Promise<readonly GoModule[]> {
  const names = contribution.repository.files.filter(
    (file) => /(?:^|\/)go\.mod$/.test(file) && !/(?:^|\/)vendor\//.test(file),
  );
  const modules = await Promise.all(
    names.map(async (name) => {
      const content = await contribution.text(name);
      return content.state === 'present' ? parseGoModule(content.document) : undefined;
    }),
  );
  return modules.filter((module) => module !== undefined);
}
