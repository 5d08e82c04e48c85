import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const nonAtomicKv = rule({
  id: 'server/non-atomic-kv',
  requirements: ['technical/high-availability'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Values are changed in one step, or under a lock of the cluster',
  why: 'Between reading and writing another request, or another node, writes as well, and its change is lost.',
  fix: 'Use `KVCompareAndSet`, `KVSetWithOptions` with `Atomic`, the wrapper’s `SetAtomicWithRetries`, or `cluster.NewMutex`.',
  example: {
    bad: {
      'server/visits.go':
        'package main\n\n// countVisit counts who asks in a channel.\nfunc (p *Plugin) countVisit(channelID string) {\n\tvisits, appErr := p.API.KVGet("visits_" + channelID)\n\tif appErr != nil {\n\t\tp.API.LogError("The visits could not be read", "error", appErr.Error())\n\t\treturn\n\t}\n\tvisits = append(visits, \'x\')\n\tif appErr := p.API.KVSet("visits_"+channelID, visits); appErr != nil {\n\t\tp.API.LogError("The visits could not be stored", "error", appErr.Error())\n\t}\n}\n',
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, read, within, at } of review.races)
      yield {
        message: `${quote(within)} reads a value with ${quote(read)}, changes it, and writes it with ${quote(what)}: what is written in between is lost.`,
        at,
      };
  },
});
