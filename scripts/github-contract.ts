import { readFileSync, writeFileSync } from 'node:fs';

/** The operations that this project calls. */
const OPERATIONS = [
  ['/repos/{owner}/{repo}', 'get'],
  ['/repos/{owner}/{repo}/private-vulnerability-reporting', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/files', 'get'],
  ['/repos/{owner}/{repo}/releases', 'get'],
  ['/repos/{owner}/{repo}/check-runs', 'post'],
  ['/repos/{owner}/{repo}/check-runs/{check_run_id}', 'patch'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/reviews', 'post'],
] as const;
const [file] = process.argv.slice(2);
if (!file)
  throw new Error('usage: tsx scripts/github-contract.ts api.github.com.deref.json (of the package @octokit/openapi)');

interface Contract {
  readonly info: { readonly version: string };
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters: unknown;
            readonly requestBody?: { readonly content: unknown };
            readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
          }
        >
      >
    >
  >;
}

/** GitHub's published contract, cut down to what a test server has to know. */
const contract = JSON.parse(readFileSync(file, 'utf8')) as Contract;
const operations = OPERATIONS.map(([path, method]) => {
  const { parameters, requestBody, responses } = contract.paths[path]?.[method] ?? {};
  return {
    path,
    method,
    parameters,
    ...(requestBody ? { body: requestBody.content } : {}),
    responses: Object.fromEntries(Object.entries(responses ?? {}).map(([status, { content }]) => [status, content])),
  };
});
const text = JSON.stringify(
  {
    source: { package: '@octokit/openapi', version: contract.info.version, script: 'scripts/github-contract.ts' },
    operations,
  },
  // A description of a field is text; a field of that name is described by an object.
  (key, value: unknown) =>
    key === 'examples' || key === 'example' || (key === 'description' && typeof value === 'string') ? undefined : value,
  2,
);
writeFileSync(new URL('../__tests__/data/github-contract.json', import.meta.url), `${text}\n`);
