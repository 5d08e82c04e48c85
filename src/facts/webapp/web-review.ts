import { isMissing } from '../../repository/missing.js';
import { fact } from '../fact.js';
import type { WebRemark } from './review/remark.js';
import { SCRIPTS } from './scripts.js';

/** What a reviewer would look at in the scripts of the web app part. */
interface WebReview {
  /** What browsers offer on https alone. */
  readonly secureContext: readonly WebRemark[];
  /** Addresses that begin at the root of the host. */
  readonly rootUrls: readonly WebRemark[];
  /** Requests without the token against forged ones. */
  readonly unprotected: readonly WebRemark[];
  readonly unsafeHtml: readonly WebRemark[];
}

/** It is missing, and does not apply, where that is so for the scripts. A file is parsed only where a word in it says that there is something to find. */
export const WEB_REVIEW = fact('webReview', async (source) => {
  const scripts = await SCRIPTS.of(source);
  if (isMissing(scripts)) return scripts;
  const [secure, roots, csrf, html, { openBindings }] = await Promise.all([
    import('./review/secure-context.js'),
    import('./review/root-urls.js'),
    import('./review/csrf.js'),
    import('./review/unsafe-html.js'),
    import('../../documents/script/bindings.js'),
  ]);
  const found = {
    secureContext: [] as WebRemark[],
    rootUrls: [] as WebRemark[],
    unprotected: [] as WebRemark[],
    unsafeHtml: [] as WebRemark[],
  };
  for (const script of scripts.bundled) {
    const { text } = script;
    const wanted = [secure.SECURE_HINT, roots.ROOT_HINT, csrf.CSRF_HINT, html.HTML_HINT].map((hint) => hint.test(text));
    const document = wanted.includes(true) ? scripts.parse(script) : undefined;
    if (!document) continue;
    const bindings = openBindings();
    if (wanted[0]) found.secureContext.push(...secure.secureContextUses(document, bindings));
    if (wanted[1]) found.rootUrls.push(...roots.rootUrls(document));
    if (wanted[2]) found.unprotected.push(...csrf.unprotectedRequests(document));
    if (wanted[3]) found.unsafeHtml.push(...html.unsafeHtml(document, bindings));
  }
  const review: WebReview = found;
  return review;
});
