import type { Location } from '../../../documents/text.js';

/** Something in a script that a reviewer would remark on. */
export interface WebRemark {
  readonly at: Location;
  /** What is used, as it is written. */
  readonly what: string;
}
