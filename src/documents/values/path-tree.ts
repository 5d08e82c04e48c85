/** Names and indexes that lead from the root to a value. */
export type Path = readonly (string | number)[];

/** Something that is known of a value, and of its parts. A path is followed and not written out, for files may be deep. */
export class PathTree<Known> {
  known: Known | undefined;
  readonly #parts = new Map<string, PathTree<Known>>();

  constructor(private readonly holder?: { readonly tree: PathTree<Known>; readonly name: string | number }) {}

  /** The way from the root. */
  get path(): Path {
    const names: (string | number)[] = [];
    for (let { holder } = this; holder; { holder } = holder.tree) names.push(holder.name);
    return names.reverse();
  }

  /** The part of a name, where something was said of it or of its parts. */
  at(name: string | number): PathTree<Known> | undefined {
    return this.#parts.get(String(name));
  }

  /** The part of a name; made where it is asked for first. */
  part(name: string | number): PathTree<Known> {
    const part = this.at(name) ?? new PathTree({ tree: this, name });
    this.#parts.set(String(name), part);
    return part;
  }

  /** What is known of the value that a path leads to. */
  find(path: Path): Known | undefined {
    return path.reduce<PathTree<Known> | undefined>((tree, name) => tree?.at(name), this)?.known;
  }

  set(path: Path, known: Known): void {
    path.reduce<PathTree<Known>>((tree, name) => tree.part(name), this).known = known;
  }
}
