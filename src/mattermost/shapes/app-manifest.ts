import type { AppManifest } from '../../data/generated/app-manifest.js';
import type { DecodedDocument } from '../../documents/values/decoded-document.js';

/** An app's manifest, with the place of every part. */
export type AppDocument = DecodedDocument<AppManifest>;
