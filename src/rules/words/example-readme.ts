const SECTIONS = {
  Features: 'Shows the forecast, and warns of storms.',
  Installation: 'Upload the newest release in the System Console.',
  Configuration: 'Set the provider in the System Console.',
  Usage: 'Type `/weather` in a channel.',
  Development: 'Run `make` with Go 1.24.',
  Help: 'Ask in the [issue tracker](https://github.com/example/mattermost-plugin-weather/issues).',
} as const;

const OPENING =
  'The weather of the places that a channel follows, for everybody in it. Storms are announced by a bot before they come, in the units that your teams know, and nobody has to leave the conversation to look whether an umbrella is needed today.';

/** A small README that passes all rules, with one of its sections under another heading: what the examples of rules change. */
export function exampleReadme(section: keyof typeof SECTIONS, heading: string): string {
  const sections = Object.entries(SECTIONS).map(
    ([name, text]) => `## ${name === section ? heading : name}\n\n${text}\n`,
  );
  return `# Weather\n\n${OPENING}\n\n![A storm is announced](docs/screenshot.png)\n\n${sections.join('\n')}`;
}
