import type { ErrorObject } from 'ajv';

/** Checks a decoded payload against src/data/webhook-payload.schema.json; all errors are left in `errors`. */
export declare const validate: ((value: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };
