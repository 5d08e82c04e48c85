import type { Node } from '@babel/types';
import type { ScriptText } from '../../documents/script/bundle.js';
import { modulesIn } from '../../documents/script/bundle.js';
import type { ScriptDocument } from '../../documents/script/script.js';
import { nameOf } from '../../documents/script/names.js';
import type { Location } from '../../documents/text.js';
import { isMissing } from '../../repository/missing.js';
import type { Missing } from '../../repository/missing.js';
import type { Bundler } from './bundler/bundler.js';
import type { Scripts } from './scripts.js';
import { isValue } from './values.js';

/** Why a module is part of the bundle, or read in its place from `window`. */
interface Import {
  readonly at: Location;
  /** What makes a compiler import it, where nobody wrote that. */
  readonly by?: string;
}

/** The modules of other packages that the bundle is made of, each where it is first imported; types are none. */
export interface Imports {
  of(module: string): Import | undefined;
  /** Every module that some file names, be it for its types alone. */
  readonly named: ReadonlySet<string>;
}

/** Finds what the scripts import by value, a module when it is asked for. */
export function importsOf(scripts: Scripts, bundler: Bundler | Missing): Imports {
  const byModule = new Map<string, ScriptText[]>();
  for (const script of scripts.bundled) {
    for (const module of modulesIn(script.text)) {
      const group = byModule.get(module);
      if (group) group.push(script);
      else byModule.set(module, [script]);
    }
  }
  const written = new Map<ScriptText, ReadonlyMap<string, Node>>();
  const found = new Map<string, Import | undefined>();
  const implicit = isMissing(bundler) ? undefined : runtimeOf(scripts, bundler);
  const first = (module: string): Import | undefined => {
    for (const script of byModule.get(module) ?? []) {
      const document = scripts.parse(script);
      if (!document) continue;
      const values = written.get(script) ?? valuesOf(document, /\.[cm]?tsx?$/.test(script.path));
      written.set(script, values);
      const node = values.get(module);
      if (node) return { at: document.locate(node) };
    }
    return implicit?.module === module ? implicit : undefined;
  };
  return {
    named: new Set([...byModule.keys(), ...(implicit ? [implicit.module] : [])]),
    of(module) {
      if (!found.has(module)) found.set(module, first(module));
      return found.get(module);
    },
  };
}

/** The runtime that JSX is compiled to, at the first JSX of the bundle. */
function runtimeOf(scripts: Scripts, bundler: Bundler): (Import & { readonly module: string }) | undefined {
  for (const script of scripts.bundled) {
    if (!/\.(?:[cm]?js|[jt]sx)$/.test(script.path) || !/<[\w>]/.test(script.text)) continue;
    const jsx = bundler.jsx(script.path);
    // A comment chooses the runtime for its file.
    if (jsx.runtime !== 'automatic' || /@jsxRuntime\s+classic|@jsx\s/.test(script.text)) continue;
    const document = scripts.parse(script);
    const element = document?.nodes.find(({ node }) => node.type === 'JSXElement' || node.type === 'JSXFragment');
    if (document && element) return { module: jsx.module, by: jsx.by, at: document.locate(element.node) };
  }
  return undefined;
}

/** The modules that a file imports by value, each with the import; TypeScript leaves out those used as types alone. */
function valuesOf(script: ScriptDocument, elides: boolean): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  const enter = (module: string, node: Node): void => {
    if (!found.has(module)) found.set(module, node);
  };
  const open = new Map<string, { readonly module: string; readonly node: Node }>();
  for (const { node } of script.nodes) {
    if (node.type === 'ImportDeclaration' && node.importKind !== 'type' && node.importKind !== 'typeof') {
      const module = node.source.value;
      const values = node.specifiers.filter(
        (specifier) => specifier.type !== 'ImportSpecifier' || specifier.importKind !== 'type',
      );
      if (node.specifiers.length === 0 || (!elides && values.length > 0)) enter(module, node);
      else for (const { local } of values) open.set(local.name, { module, node });
    } else if (
      (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') &&
      node.source &&
      node.exportKind !== 'type'
    )
      enter(node.source.value, node);
    else if (node.type === 'CallExpression' || node.type === 'ImportExpression') {
      const [argument] = node.type === 'ImportExpression' ? [node.source] : node.arguments;
      const isImport =
        node.type === 'ImportExpression' || node.callee.type === 'Import' || nameOf(node.callee) === 'require';
      if (isImport && argument?.type === 'StringLiteral') enter(argument.value, node);
    } else if (node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference')
      enter(node.moduleReference.expression.value, node);
  }
  if (open.size === 0) return found;
  for (const visited of script.nodes) {
    const { node, up } = visited;
    // Classic JSX calls React, though the file does not say so.
    const name =
      node.type === 'JSXElement' || node.type === 'JSXFragment'
        ? 'React'
        : node.type === 'Identifier' || node.type === 'JSXIdentifier'
          ? node.name
          : undefined;
    const binding = name === undefined ? undefined : open.get(name);
    if (!binding || /^Import.*Specifier$/.test(up?.node.type ?? '')) continue;
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') enter(binding.module, binding.node);
    else if (isValue(visited)) enter(binding.module, binding.node);
  }
  return found;
}
