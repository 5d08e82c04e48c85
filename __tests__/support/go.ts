import { DATED_ONLY } from '../../src/facts/compatibility/needs.js';
import type { Source } from '../../src/facts/fact.js';
import { GO_SERVER } from '../../src/facts/server/go-server.js';
import type { GoSources } from '../../src/facts/server/go-sources.js';
import { GO_SOURCES } from '../../src/facts/server/go-sources.js';
import type { GoServer } from '../../src/facts/server/read.js';
import type { Webapp } from '../../src/facts/webapp/webapp.js';
import { WEBAPP } from '../../src/facts/webapp/webapp.js';
import { isMissing } from '../../src/repository/missing.js';
import { check } from '../../src/rules/check.js';
import type { Rule } from '../../src/rules/rule.js';
import { inMemory, sourceOf } from './contribution.js';

const GO_MOD =
  'module example.org/weather\n\ngo 1.22\n\nrequire github.com/mattermost/mattermost/server/public v0.1.17\n';

const HEAD =
  'package main\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\nimport "github.com/mattermost/mattermost/server/public/pluginapi"\n\ntype Plugin struct { plugin.MattermostPlugin; client *pluginapi.Client }\n';

/** The server code of a plugin, of which line 7 on is given. */
export function go(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { 'server/plugin.go': `${HEAD}${lines.join('\n')}\n` };
}

/** The server code of a plugin whose line 7 is one call. */
export function calls(call: string): Readonly<Record<string, string>> {
  return go(`func (p *Plugin) f() { p.${call} }`);
}

/** A plugin in memory that declares a minimum so old that every call matters. */
export function plugin(files: Readonly<Record<string, string>>, minimum = '5.2.0'): Source {
  const all = {
    'plugin.json': JSON.stringify({ id: 'org.example.weather', min_server_version: minimum, server: {} }),
    'go.mod': GO_MOD,
    ...files,
  };
  const encoded = new Map(Object.entries(all).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return sourceOf({ directory: inMemory(encoded) });
}

export async function serverOf(files: Readonly<Record<string, string>>): Promise<GoServer> {
  const server = await GO_SERVER.of(plugin(files));
  if (isMissing(server)) throw new Error(server.missing);
  return server;
}

export async function sourcesOf(files: Readonly<Record<string, string>>): Promise<GoSources> {
  const sources = await GO_SOURCES.of(plugin(files));
  if (isMissing(sources)) throw new Error(sources.missing);
  return sources;
}

export async function webappOf(files: Readonly<Record<string, string>>): Promise<Webapp> {
  const webapp = await WEBAPP.of(plugin(files));
  if (isMissing(webapp)) throw new Error(webapp.missing);
  return webapp;
}

/** A line per use, hook and call that could not be resolved, in the order of the files. */
export async function linesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { uses, unresolved, hooks, unclean } = await serverOf(files);
  const lines = [
    ...uses.map(({ symbol, at, guard }) => ({
      at,
      text: guard ? `${symbol} guarded${guard.versions.map((version) => ` ${version}`).join('')}` : symbol,
    })),
    ...unresolved.map((at) => ({ at, text: '?' })),
    ...hooks.map(({ name, at }) => ({ at, text: `hook ${name}` })),
    ...unclean.map((at) => ({ at, text: 'no Go' })),
  ];
  lines.sort((a, b) =>
    a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : a.at.line - b.at.line || a.at.column - b.at.column,
  );
  return lines.map(({ at, text }) => `${at.file}:${at.line}:${at.column} ${text}`);
}

/** Why the tables cannot tell what a plugin in memory needs; empty where they know all that it uses. */
export async function unprovenOf(
  files: Readonly<Record<string, string>>,
  minimum?: string,
): Promise<readonly string[]> {
  const dated = await DATED_ONLY.of(plugin(files, minimum));
  return isMissing(dated) ? [dated.missing] : [];
}

/** What a rule says of a plugin in memory: a line per finding, or how else the rule ended. */
export async function judged(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  minimum?: string,
): Promise<readonly string[]> {
  const [outcome] = await check(plugin(files, minimum), [rule], []);
  if (outcome?.status === 'failed')
    return outcome.findings.map(
      ({ at, severity, message }) => `${at ? `${at.file}:${at.line}:${at.column} ` : ''}${severity}: ${message}`,
    );
  return outcome?.status === 'passed'
    ? []
    : [`${outcome?.status}: ${outcome && 'reason' in outcome ? outcome.reason : ''}`];
}
