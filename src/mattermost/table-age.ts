import releases from '../data/server-releases.json' with { type: 'json' };
import { NEWEST, NEWEST_DATE } from './server-history.js';

const DAY = 24 * 60 * 60 * 1000;
const OLD = 60;

/** How far the tables of servers reach, as a sentence. */
export const REACH = `the tables reach server ${NEWEST} of ${NEWEST_DATE}`;

/** A sentence where the tables are older than two months, since a server is released every month. `today` is a day such as `2026-11-22`. */
export function oldTables(today: string): readonly string[] {
  const days = Math.floor((Date.parse(today) - Date.parse(releases.asOf)) / DAY);
  return days > OLD
    ? [
        `What is known of Mattermost’s servers is ${days} days old (${releases.asOf}): releases after ${NEWEST} are not known`,
      ]
    : [];
}
