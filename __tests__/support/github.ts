import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
  }[];
  readonly body?: { readonly 'application/json'?: { readonly schema: object } };
  readonly responses: Readonly<Record<string, { readonly 'application/json'?: { readonly schema: object } }>>;
}

const CONTRACT = JSON.parse(readFileSync(new URL('../data/github-contract.json', import.meta.url), 'utf8')) as {
  readonly operations: readonly Operation[];
};
const ajv = new Ajv({ strict: false, coerceTypes: true, validateFormats: false });

/** What the server answers to a request that keeps the contract: a status, a body, and whether another page follows. */
export type Answer = (query: URLSearchParams, path: string, asked: Asked) => Answered;

/** A request that is more than a question. */
export interface Asked {
  readonly method: string;
  /** Undefined where there is none. */
  readonly body: unknown;
}

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly next?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on this machine that holds requests, and its own answers, to GitHub's published contract. */
export interface GitHub {
  readonly url: string;
  readonly requests: readonly string[];
  /** The authorization that came with each. */
  readonly tokens: readonly (string | undefined)[];
  /** What broke the contract: none is left when a test ends. */
  readonly breaches: readonly string[];
  close(): Promise<void>;
}

/** Starts the server. */
export async function startGitHub(answer: Answer): Promise<GitHub> {
  const requests: string[] = [];
  const tokens: (string | undefined)[] = [];
  const breaches: string[] = [];
  const reply = (request: IncomingMessage, response: ServerResponse, text: string): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method ?? ''} ${url.pathname}${url.search}`);
    tokens.push(request.headers.authorization);
    const operation = operationOf(request, url);
    if (!operation) {
      breaches.push(`no such operation: ${request.method ?? ''} ${url.pathname}`);
      response.writeHead(404).end();
      return;
    }
    for (const parameter of operation.parameters.filter(
      (each) => each.in === 'query' && url.searchParams.has(each.name),
    )) {
      const holder = { value: url.searchParams.get(parameter.name) };
      if (!ajv.validate({ type: 'object', properties: { value: parameter.schema } }, holder))
        breaches.push(`${parameter.name}: ${ajv.errorsText()}`);
    }
    const sent: unknown = text === '' ? undefined : JSON.parse(text);
    const wanted = operation.body?.['application/json']?.schema;
    if (wanted && !ajv.validate(wanted, structuredClone(sent))) breaches.push(`the request: ${ajv.errorsText()}`);
    const { status, body, next, headers } = answer(url.searchParams, url.pathname, {
      method: request.method ?? '',
      body: sent,
    });
    const schema = operation.responses[String(status)]?.['application/json']?.schema;
    if (schema && !ajv.validate(schema, body)) breaches.push(`the answer ${status}: ${ajv.errorsText()}`);
    url.searchParams.set('page', String(next));
    const link =
      next === undefined
        ? {}
        : { link: `<http://${request.headers.host ?? ''}${url.pathname}${url.search}>; rel="next"` };
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...link, ...headers })
      .end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => reply(request, response, text));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    tokens,
    breaches,
    close: async () => new Promise((done) => server.close(() => done())),
  };
}

function operationOf(request: IncomingMessage, url: URL): Operation | undefined {
  return CONTRACT.operations.find(
    ({ path, method }) =>
      method === request.method?.toLowerCase() &&
      new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(url.pathname),
  );
}

/** A valid answer of an operation, with nothing in it that is not required but `fields`. */
export function answerOf(path: string, fields: object = {}, method = 'get', status = '200'): unknown {
  const found = CONTRACT.operations.find((operation) => operation.path === path && operation.method === method);
  const schema = found?.responses[status]?.['application/json']?.schema;
  return { ...(sample(schema ?? {}) as object), ...fields };
}

/** One of the many that an operation answers with, with nothing in it that is not required but `fields`. */
export function itemOf(path: string, fields: object): unknown {
  const found = CONTRACT.operations.find((operation) => operation.path === path && operation.method === 'get');
  const schema: Schema = found?.responses['200']?.['application/json']?.schema ?? {};
  return { ...(sample(schema.items ?? {}) as object), ...fields };
}

/** A release that GitHub could show. */
export function releaseOf(tag: string, body: string | null, draft = false): unknown {
  const { owner: author } = answerOf('/repos/{owner}/{repo}') as { readonly owner: unknown };
  return {
    ...{
      url: 'u',
      html_url: 'u',
      assets_url: 'u',
      upload_url: 'u',
      tarball_url: null,
      zipball_url: null,
      id: 1,
      node_id: 'n',
    },
    ...{
      target_commitish: 'main',
      name: null,
      prerelease: false,
      created_at: 'd',
      published_at: null,
      author,
      assets: [],
    },
    ...{ tag_name: tag, body, draft },
  };
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

function sample(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  const [first] = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((choice) => choice?.slice(0, 1) ?? []);
  if (first) return sample(first);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]));
    case 'array':
      return [];
    case 'string':
      return 'x';
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 0;
    default:
      return null;
  }
}
