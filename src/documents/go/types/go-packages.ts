import externals from '../../../data/go-externals.json' with { type: 'json' };
import { externalsOf } from './external-table.js';

/** The packages of Go's standard library, and the router that most plugins use, as far as rules ask for them. */
export const GO_PACKAGES = externalsOf(externals.packages);
