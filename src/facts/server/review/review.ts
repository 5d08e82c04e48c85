import type { GoProgram } from '../../../documents/go/types/program.js';
import type { PluginParts } from '../hooks.js';
import type { GoUse } from '../uses.js';
import type { UncheckedAssertion } from './assertions.js';
import { uncheckedAssertions } from './assertions.js';
import type { RefusedAutocomplete } from './autocomplete.js';
import { refusedAutocomplete } from './autocomplete.js';
import { openCode } from './code.js';
import type { HotPath } from './hot-paths.js';
import { hotPaths } from './hot-paths.js';
import type { KeyLength } from './kv-keys.js';
import { longKeys } from './kv-keys.js';
import type { Logging } from './logs.js';
import { loggingOf } from './logs.js';
import type { SettingUses } from './settings.js';
import { settingUses } from './settings.js';
import type { Authentication } from './authentication.js';
import { authenticationOf } from './authentication.js';
import type { Requests } from './requests.js';
import { requestsOf } from './requests.js';
import type { Security } from './secrets.js';
import { securityOf } from './secrets.js';
import type { NodeLocal } from './node-local.js';
import { nodeLocal } from './node-local.js';
import type { KvRace } from './kv-races.js';
import { kvRaces } from './kv-races.js';
import type { UncoordinatedJob } from './jobs.js';
import { uncoordinatedJobs } from './jobs.js';
import type { StateWrite } from './state.js';
import { stateWrites } from './state.js';
import type { Remark } from './code.js';
import type { FirstOfFile } from './first-of-file.js';
import { firstOfFile } from './first-of-file.js';
import { droppedErrors } from './dropped-errors.js';

/** What a reviewer would look at in the code of the server part. */
export interface GoReview {
  readonly assertions: readonly UncheckedAssertion[];
  readonly autocomplete: readonly RefusedAutocomplete[];
  readonly hotPaths: readonly HotPath[];
  readonly keys: readonly KeyLength[];
  readonly logging: Logging;
  readonly settings: SettingUses;
  readonly authentication: Authentication;
  readonly requests: Requests;
  readonly security: Security;
  readonly nodeLocal: NodeLocal;
  readonly races: readonly KvRace[];
  readonly jobs: readonly UncoordinatedJob[];
  readonly state: readonly StateWrite[];
  /** Calls whose error nobody looks at; the first of each file. */
  readonly dropped: readonly FirstOfFile<Remark>[];
  /** How far the code was followed, where that is not to its end. */
  readonly limits: readonly string[];
}

/** Reads the code once, for all rules on it. */
export function reviewOf(program: GoProgram, parts: PluginParts, uses: readonly GoUse[]): GoReview {
  const code = openCode(program, parts, uses);
  const authentication = authenticationOf(code);
  return {
    assertions: [...uncheckedAssertions(code)],
    autocomplete: [...refusedAutocomplete(code)],
    hotPaths: [...hotPaths(code)],
    keys: [...longKeys(code)],
    logging: loggingOf(code),
    settings: settingUses(code),
    authentication,
    requests: requestsOf(code),
    security: securityOf(code),
    nodeLocal: nodeLocal(code),
    races: [...kvRaces(code)],
    jobs: [...uncoordinatedJobs(code)],
    state: stateWrites(code),
    dropped: firstOfFile(droppedErrors(code)),
    get limits() {
      return [
        ...(code.isCut ? ['the calls of the Go code were not all followed: there are too many'] : []),
        ...(authentication.isCut ? ['the routes of the Go code were not all read: there are too many'] : []),
      ];
    },
  };
}
