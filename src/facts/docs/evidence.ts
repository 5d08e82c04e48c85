import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { DOCUMENTATION } from './documentation.js';
import { LABELS, SETTING_NAMES, TRIGGERS } from './own-names.js';
import { README } from './readme.js';
import type { Names, Shown, Sign } from './signs.js';
import { signsIn } from './signs.js';
import { isForDevelopers } from './vocabulary.js';

/** What a document shows, by topic: the places in its text, in their order. */
export type Evidence = ReadonlyMap<Shown, readonly number[]>;

/** What the README shows of each topic by commands, names, steps and links, under whatever heading; missing without one. */
export const README_EVIDENCE = fact('readmeEvidence', async (source): Promise<Evidence | Missing> => {
  const readme = await README.of(source);
  return isMissing(readme) ? readme : evidenceIn([readme], await namesOf(source));
});

/** The same of the README and its pages together; the places in the pages say nothing of the README. */
export const EVIDENCE = fact('evidence', async (source): Promise<Evidence | Missing> => {
  const [own, documentation] = [await README_EVIDENCE.of(source), await DOCUMENTATION.of(source)];
  if (isMissing(own)) return own;
  if (isMissing(documentation)) return documentation;
  const pages = documentation.pages.filter(({ file }) => !isForDevelopers(file.replace(/([a-z])([A-Z])/g, '$1 $2')));
  const more = evidenceIn(pages, await namesOf(source));
  return new Map(
    [...new Set([...own.keys(), ...more.keys()])].map((topic) => [
      topic,
      [...(own.get(topic) ?? []), ...(more.get(topic) ?? [])],
    ]),
  );
});

async function namesOf(source: Source): Promise<Names> {
  const settings = await SETTING_NAMES.of(source);
  const triggers = await TRIGGERS.of(source);
  const labels = await LABELS.of(source);
  return {
    kind: source.kind,
    settings: isMissing(settings) ? [] : settings,
    triggers: isMissing(triggers) ? new Set() : triggers,
    labels: isMissing(labels) ? [] : labels,
  };
}

function evidenceIn(documents: readonly MarkdownDocument[], names: Names): Evidence {
  const found = new Map<Shown, number[]>();
  const add = ({ topic, at }: Sign): void => {
    const places = found.get(topic);
    if (places) places.push(at);
    else found.set(topic, [at]);
  };
  for (const document of documents) for (const sign of signsIn(document, names)) add(sign);
  return found;
}
