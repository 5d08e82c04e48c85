import { gitHubPath, targetOf } from '../../documents/address.js';
import { README } from '../../facts/docs/readme.js';
import { PACKAGE_TRACKER, TRACKERS } from '../../facts/repository/trackers.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const trackerLink = rule({
  id: 'docs/tracker-link',
  requirements: ['web/tracker'],
  kinds: KINDS,
  severity: 'warning',
  codes: { other: 'warning', absent: 'notice' },
  summary: 'The README links the issue tracker',
  fault: 'issue tracker not linked',
  why: 'The Marketplace asks for a public place to report bugs, and users look for it where they read.',
  fix: 'Link the issues page of the repository in a section "Help".',
  example: {
    bad: {
      'README.md': [
        '[issue tracker](https://github.com/example/mattermost-plugin-weather/issues)',
        '[issue tracker](https://github.com/example/mattermost-plugin-climate/issues)',
      ],
    },
    good: {},
  },
  needs: { readme: README, trackers: TRACKERS, packageTracker: PACKAGE_TRACKER },
  *check({ readme, trackers, packageTracker }) {
    const own = new Set(trackers.map((url) => repositoryName(url)));
    let other: { readonly url: string; readonly slug: string } | undefined;
    for (const { url } of readme.parts.links) {
      const target = targetOf(readme.file, url);
      if (
        /(?:^|\/)\.\.\/issues\b/.test(url) ||
        trackers.some((tracker) => url.replace(/\/$/, '') === tracker.replace(/\/$/, ''))
      )
        return;
      if (target.kind !== 'web') continue;
      const gitHub = gitHubPath(target.url);
      const isTracker =
        /\/(?:issues|discussions|bugs?|tickets?|tracker|work_items)(?:[/?#]|$)/i.test(target.url.pathname) ||
        /^(?:jira|bugs|issues)\./.test(target.url.hostname);
      if (!isTracker) continue;
      // Repositories move between owners and keep their names.
      if (!gitHub || trackers.length === 0 || own.has(repositoryName(target.url.href))) return;
      // One report that is referred to, in a project that is built on, is no place to report to.
      if (/\/(?:issues|discussions)\/\d+/.test(target.url.pathname)) continue;
      other ??= { url, slug: gitHub.slug };
    }
    if (packageTracker !== undefined && other === undefined) return;
    yield other === undefined
      ? { code: 'absent', message: `${quote(readme.file)} does not link an issue tracker.`, at: readme.top }
      : {
          code: 'other',
          message: `${quote(readme.file)} links only the issue tracker of ${quote(other.slug)}.`,
          at: readme.locate(readme.parts.links.find(({ url }) => url === other.url)?.span ?? { start: 0, end: 1 }),
        };
  },
});

function repositoryName(url: string): string | undefined {
  return URL.canParse(url) ? gitHubPath(new URL(url))?.slug.split('/')[1] : undefined;
}
