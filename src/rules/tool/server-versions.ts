import { says } from '../../facts/docs/command-lines.js';
import { GUIDES } from '../../facts/docs/documentation.js';
import { rule } from '../rule.js';

const VERSION = String.raw`v?\d{1,2}(?:\.(?:\d{1,2}|x)){0,2}\+?`;
/** "Mattermost 9.11 or later", "Mattermost Server: v5.26+", "any supported version of Mattermost", "server versions from 7.0". */
const NAMED = new RegExp(
  [
    String.raw`mattermost(?:[\s*_\x60\]:|(>=≥~^-]|server|version|team edition|enterprise(?: edition)?|esr|release|at least|from|since|requires?|\([^)]*\)){1,8}${VERSION}(?![\w])`,
    String.raw`(?:server|mattermost)[^.\n]{0,60}\bversions?\b[^.\n]{0,30}?${VERSION}`,
    String.raw`\b${VERSION} (?:or (?:later|newer|higher|above)|and (?:later|newer|up))[^.\n]{0,60}mattermost`,
    String.raw`(?:all|any|every|each)(?: currently)? (?:supported |recent )?(?:versions?|releases?)[^.\n]{0,20} (?:of )?mattermost`,
    String.raw`(?:all|any|every) (?:currently )?(?:supported )?mattermost (?:server )?(?:versions?|releases?)`,
    // A table, with Mattermost at the head of a column.
    String.raw`\|[ \t*_]*mattermost[^|\n]{0,40}\|[^]{0,400}?\|[ \t*_\x60<>=≥~^]*${VERSION}[ \t*_\x60]*(?:\||or |and )`,
    String.raw`mattermost[^.\n]{0,40}\b(?:ESR|extended support release)\b`,
  ].join('|'),
  'i',
);

export const serverVersions = rule({
  id: 'tool/server-versions',
  requirements: ['web/documentation'],
  kinds: ['tool'],
  severity: 'warning',
  summary: 'The README says which Mattermost servers the tool works with',
  fault: 'server versions not named',
  why: 'A tool has no manifest that could say it, and the API that it calls changes from release to release.',
  fix: 'Write the oldest release that you tried it with, as in "Mattermost 9.11 or later".',
  example: {
    bad: { 'README.md': ['Mattermost 9.11 or later', 'A Mattermost server'] },
    good: { 'README.md': ['Mattermost 9.11 or later', 'Any supported version of Mattermost'] },
  },
  needs: { guides: GUIDES },
  *check({ guides }) {
    if (!says(guides, NAMED))
      yield {
        message: 'The documentation names no version of the Mattermost server.',
        at: guides[0]?.top,
      };
  },
});
