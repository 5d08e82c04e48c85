import type { Rule } from '../../src/rules/rule.js';
import { judged } from './go.js';

const MATTERMOST = 'github.com/mattermost/mattermost/server/public';

/** The server code of a plugin: imports by their paths, `model` and `plugin` beside them, then the code. */
function server(code: string, ...imports: readonly string[]): Readonly<Record<string, string>> {
  const paths = [`${MATTERMOST}/model`, `${MATTERMOST}/plugin`, ...imports].map((path) => `\t"${path}"`);
  const head = `package main\n\nimport (\n${paths.join('\n')}\n)\n\ntype Plugin struct { plugin.MattermostPlugin; FIELDS }\n`;
  const [, fields = ''] = /^FIELDS (.*)\n/.exec(code) ?? [];
  return { 'server/plugin.go': `${head.replace('FIELDS', fields)}${code.replace(/^FIELDS .*\n/, '')}\n` };
}

/** A line per finding: the text that stands at its place is left out, the place is told by its line in the given code. */
export async function remarks(
  rule: Rule,
  code: string,
  imports: readonly string[] = [],
  minimum?: string,
): Promise<readonly string[]> {
  const files = server(code, ...imports);
  const before =
    (files['server/plugin.go'] ?? '').split('\n').length - 1 - code.replace(/^FIELDS .*\n/, '').split('\n').length;
  return (await judged(rule, files, minimum)).map((line) =>
    line.replace(/^server\/plugin\.go:(\d+):\d+ /, (_, at: string) => `${Number(at) - before}: `),
  );
}
