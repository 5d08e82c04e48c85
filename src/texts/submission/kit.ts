import { NAME, VERSION } from '../../about.js';
import type { Submission } from '../../facts/submission.js';
import { countedByRule } from '../../rules/ignores.js';
import type { Verdict } from '../../verdict/verdict.js';
import { visible } from '../../words/quote.js';
import { rulesDigest } from '../json.js';
import { codeOf, markdownOf } from '../untrusted.js';
import { headline } from '../words.js';
import { listingEntry } from './entry.js';
import { issueBody, issueTitle, templateFor } from './issue.js';
import { issueLink } from './link.js';

/** Everything that submitting a plugin takes: the issue, the link that opens it, the answers to the form, the list's entry. */
export function submissionKit(submission: Submission, verdict: Verdict): string {
  const template = templateFor(submission);
  const title = visible(issueTitle(submission));
  const signed = (body: string): string => `${body}\n${proof(verdict)}\n`;
  const bodies = [false, true].map((isBrief) => signed(issueBody(submission, verdict, isBrief)));
  const [whole = ''] = bodies;
  return [
    `# ${markdownOf(title)}`,
    '',
    `${headline(verdict)}.`,
    '',
    '## 1. The issue, for the in-product Marketplace',
    '',
    `Since September 2023 the in-product list holds few community plugins; Mattermost still updates it, and its templates (\`${template.file}\`, 2022-01-26) stand. [Open the issue, filled in](${issueLink(template, title, bodies)}), or copy this:`,
    '',
    fenced(whole, 'markdown'),
    '',
    '## 2. The form, for the web Marketplace',
    '',
    'The newest page (since June 2023) names https://forms.gle/i7aiX3uVMzHJVAUh8. It asks in its own words; these are the answers:',
    '',
    ...formRows(submission),
    '',
    '## 3. The entry in the list',
    '',
    'As the Marketplace’s generator writes it, once Mattermost has built and signed the release:',
    '',
    fenced(listingEntry(submission).split('\n').map(visible).join('\n'), 'json'),
    '',
  ].join('\n');
}

/** What a reviewer needs to do the same run. */
function proof(verdict: Verdict): string {
  const { commit, releaseTag } = verdict.subject;
  const ignored = verdict.ignored.length > 0 ? `set aside: ${countedByRule(verdict.ignored)}` : 'nothing set aside';
  return markdownOf(
    `Filled in by ${NAME} ${VERSION}, rules ${rulesDigest()}, at commit ${commit ?? 'unknown'}${releaseTag === undefined ? '' : `, tag ${releaseTag}`}; ${ignored}.`,
  );
}

function formRows(submission: Submission): readonly string[] {
  const { slug } = submission;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Name', submission.name],
    ['Kind', 'Plugin'],
    ['Description', submission.description],
    ['Link to try it', slug === undefined ? undefined : `https://github.com/${slug}/releases`],
    ['Documentation', submission.homepageUrl],
    ['Issues or bugs', submission.supportUrl],
    ['Image (512×512, at most 5 MB)', submission.iconPath],
  ];
  return [
    '| Asked for | Answer |',
    '|---|---|',
    ...rows.map(
      ([asked, answer]) => `| ${asked} | ${answer === undefined || answer === '' ? 'open' : codeOf(answer)} |`,
    ),
  ];
}

/** A block that what it holds cannot close. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
