// Tests must not see that they run in CI, or in a colourful terminal.
for (const name of Object.keys(process.env)) {
  if (/^(?:GITHUB_|INPUT_|RUNNER_|CI$|NO_COLOR$|FORCE_COLOR$)/.test(name)) Reflect.deleteProperty(process.env, name);
}
