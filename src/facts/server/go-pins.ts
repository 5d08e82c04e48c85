import type { Entry, Tree } from '../../documents/values/tree.js';
import type { Location, TextDocument } from '../../documents/text.js';
import type { Contribution } from '../../repository/contribution.js';
import { fact } from '../fact.js';

/** A place outside go.mod that says which Go builds the plugin, down to the patch. */
export interface GoPin {
  /** Of three numbers. */
  readonly version: string;
  readonly at: Location;
}

/** Every such place: workflows, version files and Dockerfiles of the repository. */
export const GO_PINS = fact('goPins', async ({ contribution }) => await loadPins(contribution));

const EXACT = /^\d+\.\d+\.\d+$/;
const VERSION_FILE = /(?:^|\/)(?:\.go-version|\.tool-versions)$/;
const DOCKERFILE = /(?:^|\/)(?:[\w.-]+\.)?Dockerfile(?:\.[\w.-]+)?$/i;

async function loadPins(contribution: Contribution): Promise<readonly GoPin[]> {
  const pins: GoPin[] = [];
  for (const file of contribution.repository.files) {
    const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file);
    if (!isWorkflow && !(contribution.holds(file) && (VERSION_FILE.test(file) || DOCKERFILE.test(file)))) continue;
    const text = await contribution.text(file);
    if (text.state !== 'present') continue;
    if (!isWorkflow) pins.push(...(DOCKERFILE.test(file) ? dockerPins : versionFilePins)(text.document));
    // Most workflows pin nothing, and reading YAML takes long.
    else if (text.document.text.includes('setup-go@') && /\b\d+\.\d+\.\d+\b/.test(text.document.text)) {
      const values = await contribution.values(file);
      if (values.state === 'present' && values.parsed.tree)
        pins.push(...workflowPins(values.parsed.tree, text.document));
    }
  }
  return pins;
}

/** The `go-version` of steps that use actions/setup-go; an environment variable is looked up where it is set plainly. */
function workflowPins(tree: Tree, document: TextDocument): readonly GoPin[] {
  const pins: GoPin[] = [];
  const visit = (node: Tree, env: ReadonlyMap<string, Tree>): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item, env);
    if (node.kind !== 'object') return;
    const inner = new Map([...env, ...entriesOf(valueOf(node, 'env')).map(({ key, value }) => [key, value] as const)]);
    if ((sourceOf(valueOf(node, 'uses')) ?? '').startsWith('actions/setup-go@')) {
      const given = valueOf(valueOf(node, 'with'), 'go-version');
      const name = /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(sourceOf(given) ?? '')?.[1];
      const meant = name === undefined ? given : inner.get(name);
      const version = sourceOf(meant);
      if (meant && version !== undefined && EXACT.test(version))
        pins.push({ version, at: document.locate(meant.span) });
    }
    for (const { value } of node.entries) visit(value, inner);
  };
  visit(tree, new Map());
  return pins;
}

function valueOf(node: Tree | undefined, key: string): Tree | undefined {
  return entriesOf(node).find((entry) => entry.key === key)?.value;
}

function entriesOf(node: Tree | undefined): readonly Entry[] {
  return node?.kind === 'object' ? node.entries : [];
}

function sourceOf(node: Tree | undefined): string | undefined {
  return node === undefined || node.kind === 'object' || node.kind === 'array' ? undefined : node.source.trim();
}

/** `.go-version` holds a version, `.tool-versions` a line for each tool. */
function versionFilePins(document: TextDocument): readonly GoPin[] {
  const isList = document.file.endsWith('.tool-versions');
  return wordsByLine(document).flatMap((words) => {
    const [first, second] = words;
    const word = isList ? (first?.value === 'golang' || first?.value === 'go' ? second : undefined) : first;
    const version = word?.value.replace(/^go/, '');
    return word && version !== undefined && EXACT.test(version) ? [{ version, at: word.at }] : [];
  });
}

/** `FROM golang:1.22.1-alpine`, where the tag may be an argument with a default. */
function dockerPins(document: TextDocument): readonly GoPin[] {
  const defaults = new Map<string, string>();
  return wordsByLine(document).flatMap((words) => {
    const [verb, ...rest] = words;
    if (/^arg$/i.test(verb?.value ?? '')) {
      const [name = '', value = ''] = (rest[0]?.value ?? '').split('=');
      defaults.set(name, value);
    }
    if (!/^from$/i.test(verb?.value ?? '')) return [];
    const image = rest.find(({ value }) => !value.startsWith('--'));
    const tag = /(?:^|\/)golang:([^@\s]+)/.exec(image?.value ?? '')?.[1];
    const resolved = tag?.replace(/\$\{?(\w+)(?::-[^}]*)?\}?/g, (_, name: string) => defaults.get(name) ?? '');
    const version = resolved?.split('-')[0];
    return image && version !== undefined && EXACT.test(version) ? [{ version, at: image.at }] : [];
  });
}

function wordsByLine(
  document: TextDocument,
): readonly (readonly { readonly value: string; readonly at: Location }[])[] {
  let offset = 0;
  return document.text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    if (/^\s*#/.test(line)) return [];
    return [...line.matchAll(/[^\s"']+/g)].map((match) => ({
      value: match[0],
      at: document.locate({ start: start + match.index, end: start + match.index + match[0].length }),
    }));
  });
}
