import { DEAD_LINKS } from '../../facts/online/dead-links.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const links = rule({
  id: 'online/links',
  requirements: ['web/documentation'],
  kinds: KINDS,
  severity: 'warning',
  summary: 'Links and images of the README that lead to the web lead somewhere',
  fault: 'link that leads nowhere',
  why: 'A page that is gone cannot be read, and an image that is gone shows nothing.',
  fix: 'Correct the address, or take the link out.',
  example: {
    bad: { 'README.md': ['A forecast service', 'A [forecast service](https://github.com/example/forecasts)'] },
    good: { 'README.md': ['A forecast service', 'A [forecast service](https://github.com/example/forecast)'] },
    web: { 'https://github.com/example/forecasts': 404 },
  },
  needs: { deadLinks: DEAD_LINKS },
  *check({ deadLinks }) {
    for (const { url, status, isImage, at } of deadLinks)
      yield {
        message: `${isImage ? 'The image' : 'The link'} ${quote(url)} leads nowhere: the server answers ${status}.`,
        at,
      };
  },
});
