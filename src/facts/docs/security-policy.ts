import table from '../../data/docs/security-words.json' with { type: 'json' };
import organisations from '../../data/mattermost-organisations.json' with { type: 'json' };
import type { Location } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import { anyOf, either, sequence } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { SLUG } from '../repository/origin.js';
import { README } from './readme.js';

/** What the repository says on reporting vulnerabilities. */
export interface SecurityPolicy {
  /** Whether a way to report in private is given: mail, a Community user, a form. */
  readonly contact: boolean;
  /** Where vulnerabilities are spoken of, though no such way is given. */
  readonly passages: readonly { readonly at: Location; readonly kind: 'silent' | 'public-issue' | 'mattermost' }[];
  /** The policy file that was read. */
  readonly file: string | undefined;
}

/** The places where GitHub looks for a policy. */
const POLICY = /^(?:\.github\/|docs\/)?security(?:\.(?:md|markdown|txt|rst|adoc))?$/i;
const SUBJECT = new RegExp(anyOf(table.subject), 'i');
// Letters by ranges: the class of all letters under `i` and `u` takes V8 longer to compile than all else here to run.
const MAILBOX = /[\w\u00c0-\u1fff\u2c00-\ud7ff][\w\u00c0-\u1fff\u2c00-\ud7ff.%+-]{0,63}/;
const AT = /(?:@|\s?[[({]\s?[Aa][Tt]\s?[\])}]\s?)/;
const DOT = /(?:\.|\s?[[({]\s?[Dd][Oo][Tt]\s?[\])}]\s?)/;
const LABEL = /[\w\u00c0-\u1fff\u2c00-\ud7ff-]{1,63}/;
const EMAIL = sequence([MAILBOX, AT, LABEL, '(?:', DOT, LABEL, '){1,9}'], 'g');
const PLACEHOLDER = either(
  [
    sequence(['^', anyOf(table.placeholders), /(?:[._-]?[a-z]+)?@/y]),
    /@(?:users\.noreply|example)\.|\[[^\]]{0,60}(?:insert|your)[^\]]{0,60}\]/,
  ],
  'i',
);
const FORM = either([anyOf(table.contact), /report a vulnerability["”*_` ]*(?:button|tab|link)/], 'i');
const COMMUNITY = /community\.mattermost\.com/i;
const USERNAME = /(?:^|[\s([`*_])@[a-z][a-z0-9._-]{2,}/im;
const MATTERMOSTS = /@mattermost\.com|mattermost\.com\/[a-z-]*security/i;
const PUBLIC = either(
  [
    sequence([/\b/, anyOf(table.publicly), /(?:ing)? (?:an? |the )?(?:new |github |public )?(?:github )?issues?\b/y]),
    /\bissues? tracker\b|\/issues\b/,
  ],
  'i',
);
const REFUSED = /\b(?:not|never|n't|n’t|avoid|instead of|rather than)\b/i;
const LONGEST = 100_000;

/** What the repository says on reporting vulnerabilities. */
export const SECURITY_POLICY = fact('securityPolicy', loadSecurityPolicy);

async function loadSecurityPolicy(source: Source): Promise<SecurityPolicy | Missing> {
  if (source.securityContact) return { contact: true, passages: [], file: undefined };
  const slug = await SLUG.of(source);
  const owner = isMissing(slug) ? undefined : slug.split('/')[0]?.toLowerCase();
  // Mattermost's own address is no contact for what others made; where the owner is not known, it may be.
  const isMattermosts = owner === undefined || organisations.organisations.includes(owner);
  const passages: SecurityPolicy['passages'][number][] = [];
  const policy = await source.contribution.nearestText((path) => POLICY.test(path));
  const texts = [
    ...(policy
      ? [
          {
            text: policy.text.slice(0, LONGEST),
            at: policy.locate({ start: 0, end: Math.max(policy.line(1).length, 1) }),
          },
        ]
      : []),
    ...(await readmePassages(source)),
    ...(await manifestPassages(source)),
  ];
  for (const { text, at } of texts) {
    const kind = judged(text, isMattermosts);
    if (kind === 'contact') return { contact: true, passages: [], file: policy?.file };
    passages.push({ at, kind });
  }
  // Nothing is taken from an answer that does not come.
  const reporting = isMissing(slug) ? undefined : await source.web?.gitHub.privateReporting(slug);
  if (reporting === true) return { contact: true, passages: [], file: policy?.file };
  // GitHub shows the owner's policy for every repository without one of its own.
  if (!policy && !passages.some(({ kind }) => kind === 'public-issue') && !isMissing(slug) && owner !== undefined) {
    const shown = source.web ? await source.web.gitHub.defaultPolicy(owner) : missing('it is not asked offline');
    if (isMissing(shown)) return missing(`${owner}/.github may hold a policy for all repositories: ${shown.missing}`);
    if (shown !== undefined && judged(shown.slice(0, LONGEST), isMattermosts) === 'contact')
      return { contact: true, passages: [], file: undefined };
  }
  return { contact: false, passages, file: policy?.file };
}

function judged(text: string, isMattermosts: boolean): 'contact' | SecurityPolicy['passages'][number]['kind'] {
  const foreign = !isMattermosts && MATTERMOSTS.test(text);
  const own = isMattermosts
    ? text
    : text.replace(/\S{0,200}@mattermost\.com|\S{0,200}mattermost\.com\/[a-z-]{0,60}security\S*/gi, ' ');
  const mail = (own.match(EMAIL) ?? []).some((address) => !PLACEHOLDER.test(address));
  if (mail || FORM.test(own) || (COMMUNITY.test(own) && USERNAME.test(own))) return 'contact';
  if (foreign) return 'mattermost';
  const sentence = text.split(/(?<=[.!?])\s|\n/).find((part) => PUBLIC.test(part));
  return sentence !== undefined && !REFUSED.test(sentence) ? 'public-issue' : 'silent';
}

/** "Security", "Security policy", "Reporting vulnerabilities". */
function isSection(heading = ''): boolean {
  return SECTION.test(heading) || SUBJECT.test(heading);
}

const SECTION = sequence([/^[\W\d]*security/, String.raw`(?:\W*${anyOf(table.sections)})?`, /\W*$/y], 'i');

const SENTENCE = 60;

interface Passage {
  readonly text: string;
  readonly at: Location;
}

/** The sections of the README that are about security, and the paragraphs elsewhere that speak of vulnerabilities. */
async function readmePassages(source: Source): Promise<readonly Passage[]> {
  const readme = await README.of(source);
  if (isMissing(readme)) return [];
  const { headings, blocks, links } = readme.parts;
  const titles = new Set(headings.map(({ span }) => span));
  const about = blocks.filter(({ text, heading, span, inList }) => {
    // The title of a section is no passage, and neither is its line in a table of contents.
    if (titles.has(span) || (inList && text.length < SENTENCE)) return false;
    return (
      (SUBJECT.test(text.slice(0, LONGEST)) && /report|disclos|contact|found|find|discover/i.test(text)) ||
      isSection(heading?.text)
    );
  });
  return about.map((block) => {
    const urls = links
      .filter(({ span }) => span.start >= block.span.start && span.end <= block.span.end)
      .map(({ url }) => url);
    return { text: [block.text, ...urls].join(' '), at: readme.locate(block.span) };
  });
}

async function manifestPassages(source: Source): Promise<readonly Passage[]> {
  const manifest = await MANIFEST.of(source);
  if (isMissing(manifest)) return [];
  const schema = manifest.value.settings_schema;
  return (['header', 'footer'] as const).flatMap((field) => {
    const text = schema?.[field];
    return text !== undefined && SUBJECT.test(text) ? [{ text, at: manifest.at('settings_schema', field) }] : [];
  });
}
