import { rmSync, writeFileSync } from 'node:fs';
import { GOLDEN, GOLDEN_STEPS, goldenText, runGolden } from '../__tests__/support/golden-steps.js';

/** Records what the committed bundle shows. Read the difference before you commit it: the tests only compare. */
async function record(): Promise<void> {
  for (const step of GOLDEN_STEPS) {
    const shown = await runGolden(step);
    writeFileSync(new URL(`${step.name}.md`, GOLDEN), goldenText(shown));
    rmSync(shown.workspace, { recursive: true, force: true });
  }
}

void record();
