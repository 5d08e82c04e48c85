import type { Node } from '@babel/types';
import type { Bindings } from '../../documents/script/bindings.js';
import { openBindings } from '../../documents/script/bindings.js';
import type { ScriptDocument, Visited } from '../../documents/script/script.js';
import { nameOf } from '../../documents/script/names.js';
import type { Location } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { SCRIPTS } from './scripts.js';

/** What the web app part draws of the System Console itself. */
export interface CustomParts {
  readonly settings: readonly CustomPart[];
  readonly sections: readonly CustomPart[];
}

/** A registered setting or section. */
interface CustomPart {
  readonly key: string;
  readonly at: Location;
}

const METHODS = {
  settings: 'registerAdminConsoleCustomSetting',
  sections: 'registerAdminConsoleCustomSection',
} as const;
const HINT = /\bregisterAdminConsoleCustomSe(?:tting|ction)\b/;

/** The settings and sections that the web app part registers, all of them; missing where a key is chosen at run time. */
export const CUSTOM_PARTS = fact('customParts', loadCustomParts);

async function loadCustomParts(source: Source): Promise<CustomParts | Missing> {
  const manifest = await MANIFEST.of(source);
  if (isMissing(manifest)) return manifest;
  const parts = { settings: [] as CustomPart[], sections: [] as CustomPart[] };
  const scripts = await SCRIPTS.of(source);
  if (isMissing(scripts)) return manifest.value.webapp ? scripts : parts;
  for (const script of scripts.bundled) {
    if (!HINT.test(script.text)) continue;
    const document = scripts.parse(script);
    if (!document) return missing(`${script.path} could not be read`, 'unread');
    for (const kind of ['settings', 'sections'] as const) {
      for (const { key, at } of registered(document, METHODS[kind])) {
        if (key === undefined) return missing(`the key at ${at.file}:${at.line} is chosen when the web app runs`);
        parts[kind].push({ key, at });
      }
    }
  }
  return parts;
}

/** What a file hands to a method of the registry, whatever that is called there; no key where it cannot be told. */
function* registered(
  document: ScriptDocument,
  method: string,
): Generator<{ readonly key: string | undefined; readonly at: Location }> {
  const bindings = openBindings();
  for (const visited of document.nodes) {
    const { node, up, key } = visited;
    if (node.type !== 'Identifier' || node.name !== method) continue;
    // Types only say that the registry has the method.
    if (up?.node.type.startsWith('TS') === true) continue;
    const call = key === 'property' ? up?.up : up;
    const at = document.locate(node);
    const isCall = call?.node.type === 'CallExpression' || call?.node.type === 'OptionalCallExpression';
    if (isCall && isCalled(call.node, key === 'property' ? up?.node : node))
      yield { key: keyOf(call.node, visited, bindings), at };
    else if (!isAsked(key === 'property' ? up : visited)) yield { key: undefined, at };
  }
}

function isCalled(call: Node, callee: Node | undefined): boolean {
  return 'callee' in call && call.callee === callee;
}

function isAsked(visited: Visited | undefined): boolean {
  const outer = visited?.up?.node.type ?? '';
  return /^(?:If|Conditional|Logical|Unary|Binary)/.test(outer);
}

function keyOf(call: Node, from: Visited, bindings: Bindings): string | undefined {
  const [first] = 'arguments' in call ? call.arguments : [];
  if (first?.type === 'StringLiteral') return first.value;
  if (first?.type === 'TemplateLiteral' && first.quasis.length === 1) return first.quasis[0]?.value.cooked ?? undefined;
  // One object may take the place of the parameters.
  if (first?.type === 'ObjectExpression') {
    const property = first.properties.find((each) => each.type === 'ObjectProperty' && nameOf(each.key) === 'key');
    return property?.type === 'ObjectProperty' && property.value.type === 'StringLiteral'
      ? property.value.value
      : undefined;
  }
  const bound = first?.type === 'Identifier' ? bindings(from, first.name) : undefined;
  return bound?.type === 'VariableDeclarator' && bound.init?.type === 'StringLiteral' ? bound.init.value : undefined;
}
