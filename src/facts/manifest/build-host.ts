import { TEXT_FUNCTIONS, TEXT_METHODS } from '../../documents/go/evaluation/library.js';
import type { Host, Machine } from '../../documents/go/evaluation/machine.js';
import { newObject } from '../../documents/go/evaluation/machine.js';
import { endsWith, known } from '../../documents/go/evaluation/pieces.js';
import type { Field, Fields, Value } from '../../documents/go/evaluation/value.js';
import { NIL, UNKNOWN, piecesOf, text, texts } from '../../documents/go/evaluation/value.js';

/** What a program of the build does to the manifest. */
export interface BuildHost extends Host {
  /** What it writes as JSON or YAML, and where to; undefined where that is its output. */
  readonly written: readonly { readonly path: Value | undefined; readonly fields: Fields }[];
  /** The objects that hold the manifest. */
  readonly manifests: ReadonlySet<number>;
}

/** The keys of `model.Manifest` whose names in Go differ by more than the first letter. */
const GO_NAMES: Readonly<Record<string, string>> = {
  Id: 'id',
  ID: 'id',
  Name: 'name',
  Description: 'description',
  Version: 'version',
  HomepageURL: 'homepage_url',
  SupportURL: 'support_url',
  ReleaseNotesURL: 'release_notes_url',
  IconPath: 'icon_path',
  MinServerVersion: 'min_server_version',
};

/** Keys that hardly any other object has. */
const TELLING: ReadonlySet<string> = new Set(
  Object.values(GO_NAMES).filter((key) => !['id', 'name', 'description'].includes(key)),
);

const PASSES_ON: ReadonlySet<string> = new Set([
  'io.ReadAll',
  'ioutil.ReadAll',
  'bytes.NewReader',
  'bytes.NewBuffer',
  'bytes.NewBufferString',
  'strings.NewReader',
  'bufio.NewReader',
  'bufio.NewWriter',
  'json.RawMessage',
  'bytes.TrimSpace',
]);
const OPENS: ReadonlySet<string> = new Set([
  'os.ReadFile',
  'ioutil.ReadFile',
  'os.Open',
  'os.Create',
  'os.OpenFile',
  'FS.ReadFile',
]);
const ENDS = /^(?:os\.Exit|log\.(?:Fatal|Panic)\w*)$/;

/** The libraries as a program of the build meets them; `manifest` holds the texts of plugin.json. */
export function hostOf(
  machine: Machine,
  manifest: Readonly<Record<string, unknown>>,
  args: Value,
  tags: ReadonlyMap<string, string>,
): BuildHost {
  const written: { path: Value | undefined; fields: Fields }[] = [];
  const manifests = new Set<number>();
  const fill = (object: Value & { readonly kind: 'object' }): Value => {
    machine.state.objects.set(object.id, seeded(manifest));
    manifests.add(object.id);
    return object;
  };
  const original = fill(newObject(machine, true));
  const decode = (data: Value, target: Value | undefined): readonly Value[] => {
    const path = data.kind === 'thing' ? data.of : UNKNOWN;
    const isManifest = piecesOf(path).some((pieces) =>
      ['json', 'yaml', 'yml'].some((end) => endsWith(pieces, `plugin.${end}`) !== false),
    );
    if (!isManifest || data.kind === 'encoded') return [NIL];
    if (target?.kind === 'object') fill(target);
    if (target?.kind === 'reference') machine.state.slots.set(target.slot, fill(newObject(machine, true)));
    return [NIL];
  };
  const fieldsOf = (value: Value | undefined): Fields | undefined => {
    const object = value?.kind === 'reference' ? machine.state.slots.get(value.slot) : value;
    if (object?.kind === 'encoded') return object.fields;
    return object?.kind === 'object' ? new Map(machine.state.objects.get(object.id)) : undefined;
  };
  const write = (target: Value | undefined, data: Value | undefined): readonly Value[] => {
    const fields = data?.kind === 'encoded' ? data.fields : undefined;
    if (fields && target?.kind === 'reference') machine.state.slots.set(target.slot, { kind: 'encoded', fields });
    else if (fields) written.push({ path: target?.kind === 'thing' ? target.of : undefined, fields });
    return [NIL];
  };

  const onThing = (
    name: string,
    receiver: Value & { readonly kind: 'thing' },
    [arg]: readonly Value[],
  ): readonly Value[] | undefined => {
    if (receiver.what === 'decoder' && name === 'Decode') return decode(receiver.of, arg);
    const fields = fieldsOf(arg);
    if (receiver.what === 'encoder' && name === 'Encode' && fields)
      return write(receiver.of, { kind: 'encoded', fields });
    if (receiver.what === 'file' && name.startsWith('Write')) return write(receiver, arg);
    return [NIL, NIL];
  };

  const outside = (name: string, given: readonly Value[]): readonly Value[] | undefined => {
    const [one = UNKNOWN, two] = given;
    const verb = name.split('.')[1] ?? '';
    if (ENDS.test(name)) machine.state.isReached = false;
    const make = TEXT_FUNCTIONS.get(name);
    if (make) return [make(given), NIL];
    if (name === 'model.FindManifest') return [original, text('plugin.json'), NIL];
    if (OPENS.has(name)) return [{ kind: 'thing', what: 'file', of: one }, NIL];
    if (PASSES_ON.has(name)) return [one, NIL];
    if (verb === 'NewDecoder' || verb === 'NewEncoder')
      return [{ kind: 'thing', what: verb.slice(3).toLowerCase(), of: one }];
    if (verb.startsWith('Unmarshal')) return decode(one, two);
    const fields = verb.startsWith('Marshal') ? fieldsOf(one) : undefined;
    if (verb.startsWith('Marshal')) return [fields ? { kind: 'encoded', fields } : UNKNOWN, NIL];
    if (verb === 'WriteFile') return write({ kind: 'thing', what: 'file', of: one }, two);
    const encoded = given.find(({ kind }) => kind === 'encoded');
    if (/^fmt\.F?[Pp]rint/.test(name) && encoded) return write(verb.startsWith('F') ? one : undefined, encoded);
    return undefined;
  };

  return {
    written,
    manifests,
    call: (name, given, receiver) => {
      if (!receiver) return outside(name, given);
      const method = receiver.kind === 'texts' ? TEXT_METHODS.get(name) : undefined;
      if (method) return [method(receiver, given), NIL];
      if (receiver.kind === 'thing') return onThing(name, receiver, given);
      if (receiver.kind === 'encoded') return [receiver];
      return name === 'ReadFile' ? [{ kind: 'thing', what: 'file', of: given[0] ?? UNKNOWN }, NIL] : undefined;
    },
    variable: (name) => (name === 'os.Args' ? args : UNKNOWN),
    keyOf: (field) => tags.get(field) ?? GO_NAMES[field] ?? field,
    zero: (type) => (type.endsWith('.Manifest') ? newObject(machine, false) : undefined),
    objectWith: (key) => (TELLING.has(key) ? original : undefined),
  };
}

/** The texts of the manifest; what it lacks is empty, and what is no text is not followed. */
function seeded(manifest: Readonly<Record<string, unknown>>): Map<string, Field> {
  const keys = new Set([...Object.values(GO_NAMES), ...Object.keys(manifest)]);
  return new Map(
    [...keys].map((key) => {
      const held = manifest[key] ?? '';
      return [key, { value: typeof held === 'string' ? texts([known(held, key)]) : UNKNOWN, at: undefined }];
    }),
  );
}
