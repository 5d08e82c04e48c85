import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import { originOf } from '../../../documents/go/flow/variables.js';
import type { GoProgram } from '../../../documents/go/types/program.js';
import { isServerPackage } from '../../../mattermost/packages.js';

/** What methods of the API and the wrapper give first, where that is a type of Mattermost’s model. */
const RESULTS: Readonly<Record<string, string>> = {
  GetPost: 'Post',
  CreatePost: 'Post',
  UpdatePost: 'Post',
  GetUser: 'User',
  GetUserByEmail: 'User',
  GetUserByUsername: 'User',
  GetConfig: 'Config',
  GetUnsanitizedConfig: 'Config',
  GetChannel: 'Channel',
  GetTeam: 'Team',
  GetSession: 'Session',
  PostActionIntegrationRequestFromJson: 'PostActionIntegrationRequest',
  PostActionIntegrationRequestFromJSON: 'PostActionIntegrationRequest',
  SubmitDialogRequestFromJson: 'SubmitDialogRequest',
};

/** The name of the type of Mattermost’s model that an expression has; undefined where it has another, or that cannot be told. */
export function modelType(program: GoProgram, file: GoFile, node: Node | null | undefined): string | undefined {
  if (!node) return undefined;
  const type = program.types.ofExpression(file, node);
  if (type.kind === 'external') return isServerPackage(type.path, 'model') ? type.name : undefined;
  const origin = originOf(file, node);
  const call = origin?.index === 0 ? origin.value : node;
  if (call.type !== 'call_expression') return undefined;
  const called = call.childForFieldName('function');
  const name = (called?.childForFieldName('field') ?? called)?.text ?? '';
  const result = program.types.ofExpression(file, called);
  if (result.kind !== 'external-function' || !Object.hasOwn(RESULTS, name)) return undefined;
  // The wrapper fills the post that it is given, and returns an error alone.
  return /^(?:Create|Update)Post$/.test(name) && result.receiver !== 'API' ? undefined : RESULTS[name];
}
