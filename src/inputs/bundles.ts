import type { BundleFile } from '../repository/bundle-files.js';
import { visible } from '../words/quote.js';
import { UsageError } from './usage-error.js';

/** Far more than there are platforms: a pattern that names more is a slip, such as `**`. */
const MOST = 50;

/**
 * The bundles that patterns name, each once.
 * @param workspace What they are relative to and must lie in; on the command line any place, relative to where one is.
 * @throws UsageError where a pattern names no file.
 */
export async function bundlesOf(
  patterns: readonly string[],
  workspace: string | undefined,
): Promise<readonly BundleFile[]> {
  if (patterns.length === 0) return [];
  // Loaded late: most runs have no bundle.
  const { bundleFiles } = await import('../repository/bundle-files.js');
  const found = patterns.map((pattern) => bundleFiles(pattern, workspace ?? '.', workspace));
  const problems = patterns.flatMap((pattern, index) =>
    found[index]?.length === 0
      ? [
          `bundle: no file ${workspace === undefined ? '' : 'of the workspace '}matches "${visible(pattern.slice(0, 200))}". Build the bundle first, or correct the pattern.`,
        ]
      : [],
  );
  const bundles = [...new Map(found.flat().map((bundle) => [bundle.file, bundle])).values()];
  if (bundles.length > MOST) problems.push(`bundle: ${bundles.length} files match. Name at most ${MOST} bundles.`);
  if (problems.length > 0) throw new UsageError(problems);
  return bundles;
}
