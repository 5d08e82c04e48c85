import type { ErrorObject } from 'ajv';

/** Checks a decoded manifest against src/data/plugin-manifest.schema.json; all errors are left in `errors`. */
export declare const validate: ((value: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };
