import type { Node } from 'web-tree-sitter';
import { openGoParser } from '../../src/documents/go/parser.js';
import type { Checkout, Outcome } from './checkout.js';
import { firstRelease, shouldHave } from './checkout.js';

interface Field {
  readonly since: string;
  readonly removedIn?: string;
}

/** The parts of src/data/manifest-fields.json that a checkout decides. */
export interface ManifestTable {
  readonly fields: Readonly<Record<string, Field>>;
  readonly setting: Readonly<Record<string, Field>>;
  readonly section: Readonly<Record<string, Field>>;
  readonly settingTypes: Readonly<Record<string, string>>;
}

const PATH = 'server/public/model/manifest.go';
const GROUPS = ['fields', 'setting', 'section', 'settingTypes'] as const;

type Names = Readonly<Record<(typeof GROUPS)[number], readonly string[]>>;

/** Compares the fields of the manifest and the types of settings; what is new is dated by the release tags alone. */
export async function compareManifest(checkout: Checkout, table: ManifestTable, covered: string): Promise<Outcome> {
  const text = checkout.read(PATH);
  if (text === undefined) return { differences: [], open: [`${PATH} is not there: the manifest not compared`], table };
  const lines: string[] = [];
  const open: string[] = [];
  const now = await namesIn(text);
  const after: Record<string, Record<string, unknown>> = {};
  for (const group of GROUPS) {
    const before: Readonly<Record<string, Field | string>> = table[group];
    const merged: Record<string, unknown> = { ...before };
    for (const name of now[group].filter((known) => !(known in before))) {
      lines.push(`${group}.${name}: new`);
      const first = await firstRelease(checkout, covered, PATH, async (tagged) =>
        (await namesIn(tagged))[group].includes(name),
      );
      if (first === undefined) open.push(`${group}.${name}: no release tag here has it, so its version is not known`);
      else merged[name] = group === 'settingTypes' ? first : { type: 'unknown', since: first, rule: null };
    }
    for (const [name, known] of Object.entries(before)) {
      const { since, removedIn }: Field = typeof known === 'string' ? { since: known } : known;
      if (removedIn !== undefined || now[group].includes(name) || !shouldHave(checkout, since)) continue;
      lines.push(`${group}.${name}: gone, was ${since}`);
      open.push(`${group}.${name} is gone: write \`removedIn\` with the release that took it away`);
    }

    after[group] = merged;
  }
  return { differences: lines.sort(), open, table: { ...table, ...after } };
}

async function namesIn(text: string): Promise<Names> {
  const tree = (await openGoParser()).parse(text);
  try {
    const root = tree?.rootNode;
    const structs = new Map(
      (root?.descendantsOfType('type_spec') ?? []).flatMap((spec) => {
        const [name, type] = [spec.childForFieldName('name')?.text, spec.childForFieldName('type')];
        return name !== undefined && type?.type === 'struct_type' ? [[name, type] as const] : [];
      }),
    );
    const own = (name: string): readonly string[] =>
      fieldsOf(structs.get(name)).map(({ key, type }) => (type.startsWith('[]') ? `${key}[]` : key));
    const fields = fieldsOf(structs.get('Manifest')).flatMap(({ key, type }) => [
      key,
      ...fieldsOf(structs.get(type.replace(/^\*/, ''))).map(
        (inner) => `${key}.${inner.key}${isStructs(inner.type, structs) ? '[]' : ''}`,
      ),
    ]);
    const settings = own('PluginSetting').map((name) => (name === 'options[]' ? 'options' : name));
    return { fields, setting: settings, section: own('PluginSettingsSection'), settingTypes: typesIn(root) };
  } finally {
    tree?.delete();
  }
}

function isStructs(type: string, structs: ReadonlyMap<string, Node>): boolean {
  return type.startsWith('[]') && structs.has(type.replace(/^\[\]\*?/, ''));
}

/** The fields that JSON fills, by the names of their tags. */
function fieldsOf(struct: Node | undefined): readonly { readonly key: string; readonly type: string }[] {
  return (struct?.descendantsOfType('field_declaration') ?? []).flatMap((field) => {
    const key = /\bjson:"([^",]*)/.exec(field.childForFieldName('tag')?.text ?? '')?.[1];
    return key === undefined || key === '' || key === '-'
      ? []
      : [{ key, type: field.childForFieldName('type')?.text ?? '' }];
  });
}

/** The words that the server turns into a type of setting. */
function typesIn(root: Node | undefined): readonly string[] {
  const converts = root
    ?.descendantsOfType('function_declaration')
    .find((declaration) => declaration.childForFieldName('name')?.text === 'convertTypeToPluginSettingType');
  return (converts?.descendantsOfType('expression_case') ?? []).flatMap(
    (branch) =>
      branch
        .childForFieldName('value')
        ?.descendantsOfType('interpreted_string_literal')
        .map((literal) => literal.text.slice(1, -1)) ?? [],
  );
}
