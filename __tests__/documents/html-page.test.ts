import { expect, test } from '@jest/globals';
import { parsePage } from '../../src/documents/html-page.js';

test('titles, headings and links are read, with the text in them', () => {
  const page = parsePage(
    '<html><head><title>Weather\n docs</title><script>var a = "<h1>no</h1>"</script></head><body><h1>Rain <em>and</em> sun</h1>' +
      '<nav><a href="/install"><span>Install</span> it</a><a name="x">no link</a></nav><h2><a href="#use">Usage</a></h2><p>Words.',
  );
  expect(page).toEqual({
    headings: ['Weather docs', 'Rain and sun', 'Usage'],
    links: [
      { text: 'Install it', href: '/install' },
      { text: 'Usage', href: '#use' },
    ],
    length: 50,
  });
});

test.each([
  ['', 0],
  ['<h1>', 1],
  ['</script></h1></a>', 0],
  ['<a href=x>'.repeat(50_000), 50_000],
  ['<h1>a</h1>'.repeat(100_000), 100_000],
  ['<script>'.repeat(100_000), 0],
  [`<h1>${'x'.repeat(1_000_000)}`, 1],
  ['<div>'.repeat(200_000), 0],
  ['\0<h1>\u202e', 1],
])('a hostile page gives no more than it holds', (html, most) => {
  const { headings, links } = parsePage(html);
  expect(headings.length + links.length).toBeLessThanOrEqual(most);
});
