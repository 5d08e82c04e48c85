import type { ErrorObject } from 'ajv';

/** The parts of a JSON Schema that decoding follows. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly $ref?: string;
}

/** What a file is decoded into: a JSON Schema of src/data, and its validator, compiled by scripts/schema.ts. */
export interface Shape {
  readonly schema: Schema & { readonly definitions?: Readonly<Record<string, Schema>> };
  readonly validate: ((value: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };
}
