import { DYNAMIC_BUILD } from '../../facts/server/cgo.js';
import { rule } from '../rule.js';

export const cgo = rule({
  id: 'server/cgo',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The executables for Linux need no C library of the host',
  why: 'Without `CGO_ENABLED=0` Go links the C library of the machine that builds. Where that is newer than the server’s, as in the server’s own container image, the plugin does not start: "GLIBC_2.34 not found".',
  fix: 'Set `CGO_ENABLED=0` for `go build`.',
  example: {
    bad: { Makefile: ['CGO_ENABLED=0 GOOS', 'GOOS'] },
    good: {},
  },
  needs: { dynamic: DYNAMIC_BUILD },
  *check({ dynamic }) {
    if (dynamic.build)
      yield {
        message: 'This command builds an executable for Linux and does not set `CGO_ENABLED=0`.',
        at: dynamic.build.at,
      };
  },
});
