import type { ErrorObject } from 'ajv';

/** Checks a decoded playbook against src/data/playbook-export.schema.json; all errors are left in `errors`. */
export declare const validate: ((value: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };
