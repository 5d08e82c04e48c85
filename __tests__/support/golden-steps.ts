import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import { example } from './contribution.js';
import type { Step } from './runner.js';
import { checkout, runStep } from './runner.js';

/** A step of the action whose whole output is kept in a golden file, `golden/<name>.md`. */
export interface GoldenStep {
  readonly name: string;
  readonly files: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Where the golden files lie. */
export const GOLDEN = new URL('../action/golden/', import.meta.url);

const FORECAST = { GITHUB_REPOSITORY: 'example/mattermost-plugin-forecast' };
const WITHOUT_MANIFEST = edited(example('ready'), { 'plugin.json': null });

/** Every golden step. */
export const GOLDEN_STEPS: readonly GoldenStep[] = [
  { name: 'ready', files: example('ready') },
  { name: 'not-ready', files: example('not-ready'), inputs: { report: 'out/report.json' }, env: FORECAST },
  {
    name: 'broken-manifest',
    files: edited(example('ready'), {
      'plugin.json': '{\n  "id": "org.example.weather"\n  "name": "Weather",\n  // no comments\n}\n',
    }),
  },
  { name: 'no-manifest', files: WITHOUT_MANIFEST },
  { name: 'no-manifest-of-kind', files: WITHOUT_MANIFEST, inputs: { kind: 'plugin' } },
  {
    name: 'subfolder',
    files: under('plugins/forecast', example('not-ready')),
    inputs: { path: 'plugins/forecast' },
    env: FORECAST,
  },
  { name: 'two-plugins', files: new Map([...under('one', example('ready')), ...under('two', example('not-ready'))]) },
  {
    name: 'wrong-inputs',
    files: example('ready'),
    inputs: { kind: 'plugn', 'fail-on': 'sometimes', annotations: 'everywhere' },
  },
];

/** The files of a contribution in a folder of a larger repository. */
export function under(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

/** Runs a golden step in a checkout of its own, which the caller deletes. */
export async function runGolden({ files, inputs = {}, env = {} }: GoldenStep): Promise<Step> {
  return runStep(checkout(files), inputs, env);
}

/** Everything that a step shows, as one text; what differs from run to run is left out. */
export function goldenText({ code, commands, summary, outputs, workspace }: Step): string {
  return [`exit code ${code}`, '', ...commands, '', JSON.stringify(outputs, null, 2), '', summary]
    .join('\n')
    .replaceAll(workspace, '<workspace>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/commit [0-9a-f]{7}\b/g, 'commit <short>');
}
