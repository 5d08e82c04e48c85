import { isMissing } from '../../repository/missing.js';
import { fact } from '../fact.js';
import { GO_SERVER } from './go-server.js';

/** What a reviewer would look at in the plugin’s Go code. It is missing, and does not apply, where that is so for the code. */
export const GO_REVIEW = fact('goReview', async (source) => {
  const server = await GO_SERVER.of(source);
  return isMissing(server) ? server : server.review();
});
