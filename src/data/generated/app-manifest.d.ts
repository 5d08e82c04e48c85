import type { ErrorObject } from 'ajv';

/** Checks a decoded app manifest against src/data/app-manifest.schema.json; all errors are left in `errors`. */
export declare const validate: ((value: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };
