import { APPS } from '../../facts/app.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const OWN_MACHINE: ReadonlySet<string> = new Set(['localhost', '0.0.0.0', '[::1]', 'host.docker.internal']);

function isOwnMachine(host: string): boolean {
  return OWN_MACHINE.has(host) || host.endsWith('.localhost') || /^127(?:\.\d+){3}$/.test(host);
}

export const rootUrl = rule({
  id: 'app/root-url',
  requirements: ['web/link', 'security/vulnerabilities'],
  kinds: ['app'],
  severity: 'warning',
  summary: 'An HTTP app is reached through https, on a host of its own',
  fault: 'root URL not public https',
  why: 'Every call of an HTTP app goes to `http.root_url` with the tokens of the acting user or the bot. Over http they can be read on the way; an address of the developer’s machine leads nowhere for everybody else.',
  fix: 'Name the public https address of the app; where everyone runs their own, say so in the README and let the app serve a manifest with its own address.',
  example: {
    bad: { 'manifest.json': { http: { root_url: 'http://oncall.example.org' } } },
    good: { 'manifest.json': { http: { root_url: 'https://oncall.example.org' } } },
  },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      const url = app.value.http?.root_url;
      const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
      if (url === undefined || !parsed) continue;
      const at = app.at('http', 'root_url');
      if (isOwnMachine(parsed.hostname))
        yield { message: `${quote(url)} leads to the machine that Mattermost runs on.`, at };
      else if (parsed.protocol === 'http:') yield { message: `${quote(url)} is not encrypted.`, at };
    }
  },
});
