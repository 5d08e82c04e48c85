import programs from '../data/words/programs.json' with { type: 'json' };
import schema from '../data/webhook-payload.schema.json' with { type: 'json' };
import type { Location, Span } from '../documents/text.js';
import type { Decoded } from '../documents/values/decoded.js';
import type { Shape } from '../documents/values/shape.js';
import { decode } from '../documents/values/decode.js';
import { parseJson } from '../documents/values/json.js';
import type { Entry, Parsed } from '../documents/values/tree.js';
import type { Contribution } from '../repository/contribution.js';
import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import { isBinary } from '../repository/text.js';
import { hookUrlsIn } from '../words/secrets.js';
import { isLocalHost } from '../web/address.js';
import { anyOf, either } from '../words/pattern.js';
import { playbookCandidates } from './candidates.js';
import { GUIDES } from './docs/documentation.js';
import type { Source } from './fact.js';
import { fact } from './fact.js';

/** JSON that looks like the payload of a webhook of Mattermost. */
interface Payload {
  readonly parsed: Parsed;
  /** Undefined where it does not parse. */
  readonly decoded: Decoded | undefined;
  /** A place in the file, for a place in the payload. */
  readonly locate: (span: Span) => Location;
}

/** The payloads that the contribution shows. */
export interface Payloads {
  readonly found: readonly Payload[];
  /** Some code shows one in another form, as a command or a program, or a program of the contribution makes one. */
  readonly mentioned: boolean;
}

/** A live URL of an incoming webhook in some file. */
export interface HookUrl {
  readonly host: string;
  /** Where its key stands. */
  readonly at: Location;
}

const KNOWN = Object.keys(schema.properties);
/** Fields that few other JSON has. */
const TELLING: ReadonlySet<string> = new Set([
  'icon_url',
  'icon_emoji',
  'response_type',
  'trigger_word',
  'team_domain',
]);
const MENTION = /["']?\b(?:text|attachments)\b["']?\s*[:=]/;
/** Files of programs. */
const CODE = new RegExp(String.raw`\.${anyOf(programs.posters)}$`, 'i');
/** A payload that a program puts together: a text or attachments as a key, a field or an argument, or what is put under that name. */
const BUILT = either(
  [/["'`]?\b(?:text|attachments)\b["'`\\]*\s*(?:\]\s*)?(?:=>|[:=])/, /["'](?:text|attachments)["']\s*,/],
  'i',
);
const POSTS = /mattermost|webhook|\/hooks\/|hook_?url/i;
/** Marks of a text that leaves something out or stands for something else. */
const ELIDED = /\.\.\.|…|<[a-z][^>\n]*>|\{\{|\$\{|(?<!:)\/\/|\/\*|^[ \t]*#/im;
const MAX_FILES = 100;
/** In bytes: of a file, and of all files together, that are searched for hook URLs. */
const MAX_TEXT = 1024 * 1024;
const MAX_TEXTS = 50 * MAX_TEXT;

/** The payloads of webhooks that documentation and JSON files show. */
export const PAYLOADS = fact('payloads', loadPayloads);

async function loadPayloads(source: Source): Promise<Payloads | Missing> {
  const guides = await GUIDES.of(source);
  // Large, and for webhooks alone.
  const shape: Shape = { schema, validate: (await import('../data/generated/webhook-payload.js')).validate };
  const found: Payload[] = [];
  for (const guide of isMissing(guides) ? [] : guides) {
    for (const code of guide.parts.codes.filter(({ language = 'inline' }) =>
      ['', 'json', 'jsonc', 'json5', 'http'].includes(language),
    )) {
      const start = /^(?:[\s\S]*?\r?\n\r?\n)?(?:payload=)?(?=\s{0,200}\{)/.exec(code.text)?.[0].length;
      if (start === undefined) continue;
      const text = code.text.slice(start);
      found.push(
        ...payloadOf(
          parseJson(text),
          (span) => guide.locateInCode(code, { start: span.start + start, end: span.end + start }),
          ELIDED.test(text),
          shape,
        ),
      );
    }
  }
  const { contribution } = source;
  for (const file of playbookCandidates(contribution).slice(0, MAX_FILES)) {
    const text = await contribution.text(file);
    if (text.state !== 'present' || text.size > MAX_TEXT) continue;
    const values = await contribution.values(file);
    if (values.state === 'present')
      found.push(...payloadOf(values.parsed, (span) => text.document.locate(span), false, shape));
  }
  if (found.length === 0 && isMissing(guides)) return guides;
  const isDescribed =
    !isMissing(guides) &&
    guides.some(({ parts }) => parts.codes.some(({ text, language }) => language !== undefined && MENTION.test(text)));
  return { found, mentioned: found.length > 0 || isDescribed || (await isBuiltInCode(contribution)) };
}

/** Whether a program of the contribution posts the payload itself, so that nobody has to write one. */
async function isBuiltInCode(contribution: Contribution): Promise<boolean> {
  for (const file of contribution
    .files()
    .filter((path) => CODE.test(path))
    .slice(0, MAX_FILES)) {
    const text = await contribution.text(file);
    if (text.state !== 'present' || text.size > MAX_TEXT) continue;
    if (BUILT.test(text.document.text) && POSTS.test(text.document.text)) return true;
  }
  return false;
}

function payloadOf(parsed: Parsed, locate: Payload['locate'], elided: boolean, shape: Shape): readonly Payload[] {
  if (parsed.tree?.kind !== 'object' || (parsed.problems.length > 0 && elided)) return [];
  const keys = new Set(parsed.tree.entries.map(({ key }) => key));
  const known = KNOWN.filter((key) => keys.has(key));
  // More unknown than known: some other program's JSON that has a text, too.
  if (!parsed.tree.entries.some(isTelling) || keys.size - known.length > known.length) return [];
  const decoded = parsed.problems.length > 0 ? undefined : decode(parsed.tree, 'json', shape);
  return [{ parsed, decoded, locate }];
}

/** A `text` of another kind, or `attachments`, stand in many files. */
function isTelling({ key, value }: Entry): boolean {
  return (
    TELLING.has(key) || (key === 'text' && value.kind === 'string') || (key === 'attachments' && value.kind === 'array')
  );
}

/** Live URLs of incoming webhooks, in any file; none where nobody else reaches the host. */
export const HOOK_URLS = fact('hookUrls', loadHookUrls);

async function loadHookUrls({ contribution }: Source): Promise<readonly HookUrl[] | Missing> {
  const found: HookUrl[] = [];
  let left = MAX_TEXTS;
  for (const file of contribution.files('secret')) {
    if (left <= 0) break;
    const content = await contribution.bytes(file);
    if (content.state !== 'present' || content.bytes.length > MAX_TEXT || isBinary(content.bytes)) continue;
    left -= content.bytes.length;
    const text = await contribution.text(file);
    if (text.state !== 'present') continue;
    const { document } = text;
    for (const { host = '', span } of hookUrlsIn(document.text))
      if (!isLocalHost(host)) found.push({ host, at: document.locate(span) });
  }
  return left <= 0 && found.length === 0
    ? missing('the files hold more text than is searched (50 MB)', 'unread')
    : found;
}
