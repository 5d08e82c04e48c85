import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../documents/go/file.js';
import type { GoProgram } from '../../documents/go/types/program.js';
import type { Location } from '../../documents/text.js';
import { isServerPackage } from '../../mattermost/packages.js';
import type { GoUse } from './uses.js';

const ENSURES: ReadonlySet<string> = new Set(['API.EnsureBotUser', 'Bot.EnsureBot']);

/** Those of the uses that ensure a bot whose literal can be seen, and names no owner. */
export function ownerlessBots(program: GoProgram, uses: readonly GoUse[]): readonly GoUse[] {
  return uses.filter(({ symbol, at }) => {
    const file = ENSURES.has(symbol) ? program.files.find(({ path }) => path === at.file) : undefined;
    const call = file && callAt(file, at);
    const bot = call?.childForFieldName('arguments')?.namedChild(0);
    return file && call && bot ? isOwnerless(file, call, bot) : false;
  });
}

/** The call whose selector ends at a place. */
function callAt(file: GoFile, { endLine, endColumn }: Location): Node | undefined {
  let start = 0;
  for (let line = 1; line < endLine; line++) start = file.text.indexOf('\n', start) + 1;
  const end = start + endColumn - 1;
  const selector = file.nodeAt(end - 1, end)?.parent;
  const call = selector?.parent;
  return selector?.type === 'selector_expression' &&
    call?.type === 'call_expression' &&
    call.childForFieldName('function')?.equals(selector)
    ? call
    : undefined;
}

function isOwnerless(file: GoFile, call: Node, argument: Node): boolean {
  const bot = pointed(argument);
  if (bot.type !== 'identifier') return literalWithout(file, bot);
  const declared = file.scopesAt(bot.startIndex)?.lookup(bot.text, bot.startIndex);
  const declaration = declared?.declaration;
  const value =
    declaration?.type === 'short_var_declaration'
      ? only(declaration.childForFieldName('left')) && only(declaration.childForFieldName('right'))
      : declaration?.type === 'var_spec' && declaration.childrenForFieldName('name').length === 1
        ? only(declaration.childForFieldName('value'))
        : undefined;
  if (!declared || !value || !literalWithout(file, pointed(value))) return false;
  const body = file.topLevelAt(bot.startIndex);
  // Whoever is handed the variable may name the owner; so may an assignment.
  return (body?.descendantsOfType('identifier') ?? []).every(
    (name) =>
      name.text !== bot.text ||
      name.equals(declared.name) ||
      (call.startIndex <= name.startIndex && name.endIndex <= call.endIndex) ||
      readsField(name.parent),
  );
}

/** `bot.Username` and the like; a method may do anything. */
function readsField(selector: Node | null): boolean {
  return (
    selector?.type === 'selector_expression' &&
    selector.childForFieldName('field')?.text !== 'OwnerId' &&
    selector.parent?.childForFieldName('function')?.equals(selector) !== true
  );
}

/** A literal of `model.Bot` with names for its fields, none of which is the owner's. */
function literalWithout(file: GoFile, node: Node): boolean {
  const type = node.type === 'composite_literal' ? node.childForFieldName('type') : null;
  const alias =
    type?.type === 'qualified_type' && type.childForFieldName('name')?.text === 'Bot'
      ? type.childForFieldName('package')?.text
      : undefined;
  if (
    alias === undefined ||
    !file.imports.some((imported) => isServerPackage(imported.path, 'model') && (imported.alias ?? 'model') === alias)
  )
    return false;
  const elements = (node.childForFieldName('body')?.namedChildren ?? []).filter((child) => child.type !== 'comment');
  return elements.every((element) => element.type === 'keyed_element' && element.namedChild(0)?.text !== 'OwnerId');
}

function pointed(node: Node): Node {
  const operand =
    node.type === 'unary_expression' && node.childForFieldName('operator')?.text === '&'
      ? node.childForFieldName('operand')
      : null;
  return operand ?? node;
}

function only(list: Node | null): Node | undefined {
  return list?.namedChildren.length === 1 ? (list.namedChild(0) ?? undefined) : undefined;
}
