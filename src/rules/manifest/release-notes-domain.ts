import { MANIFEST } from '../../facts/manifest/manifest.js';
import { isValidHttpUrl } from '../../mattermost/refusals/url.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const releaseNotesDomain = rule({
  id: 'manifest/release-notes-domain',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: '`release_notes_url` is on the domain of the home page, or beside the source',
  fault: 'release notes on another domain',
  why: 'The Marketplace shows both links together; one that leads to somebody else’s site looks like a mistake.',
  fix: 'Link the notes of the release where the source is, or leave the link as it is where it is meant.',
  example: {
    bad: { 'plugin.json': { release_notes_url: 'https://news.example.net/weather/2.4.1' } },
    good: {},
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const { release_notes_url: url, homepage_url: homepage } = manifest.value;
    if (!url || !homepage || manifest.isMistyped('release_notes_url')) return;
    if (isValidHttpUrl(url) && isElsewhere(url, homepage))
      yield {
        message: `\`release_notes_url\` is on another domain than \`homepage_url\`: ${quote(new URL(url).host)}.`,
        at: manifest.at('release_notes_url'),
      };
  },
});

/** Release notes beside the source are where people look for them, wherever the home page is. */
function isElsewhere(url: string, homepage: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(homepage)) return false;
  const [notes, home] = [url, homepage].map((each) => new URL(each).hostname.split('.').slice(-2).join('.'));
  return notes !== home && !/^(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/.test(notes ?? '');
}
