import { isMissing } from '../../repository/missing.js';
import { fact } from '../fact.js';
import { GUIDES } from './documentation.js';

/** More of one piece of code is not searched. */
const MAX = 20_000;

/** The keys of JSON that the documentation shows, in lower case: what stands there is explained, be it in config.json alone. */
export const WRITTEN_KEYS = fact('writtenKeys', async (source): Promise<ReadonlySet<string>> => {
  const guides = await GUIDES.of(source);
  const codes = isMissing(guides) ? [] : guides.flatMap(({ parts }) => parts.codes);
  return new Set(
    codes.flatMap(({ text }) =>
      [...text.slice(0, MAX).matchAll(/"([\w.-]{1,100})"\s*:/g)].map(([, key = '']) => key.toLowerCase()),
    ),
  );
});
