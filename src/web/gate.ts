/** How much is asked of the network: times in milliseconds. */
export interface Bounds {
  readonly perRequest: number;
  /** While anything is asked, over the whole run. */
  readonly inAll: number;
  readonly addresses: number;
}

export const BOUNDS: Bounds = { perRequest: 5_000, inAll: 20_000, addresses: 100 };

const AT_ONCE = 6;
const PER_HOST = 2;

/** Lets requests through: few at once, fewer to one host, and none when the time is used up. */
export interface Gate {
  /**
   * Runs a request when its turn comes, with the milliseconds that it has; undefined where none are left.
   */
  pass<Result>(host: string, run: (milliseconds: number) => Promise<Result>): Promise<Result | undefined>;
}

/** Opens a gate; its clock runs only while requests are under way. */
export function openGate({ perRequest, inAll }: Bounds): Gate {
  const waiting: { readonly host: string; readonly go: () => void }[] = [];
  const busy = new Map<string, number>();
  let [active, spent, since] = [0, 0, 0];
  const next = (): void => {
    const at = active < AT_ONCE ? waiting.findIndex(({ host }) => (busy.get(host) ?? 0) < PER_HOST) : -1;
    const [first] = at === -1 ? [] : waiting.splice(at, 1);
    if (!first) return;
    if (active === 0) since = performance.now();
    active += 1;
    busy.set(first.host, (busy.get(first.host) ?? 0) + 1);
    first.go();
    next();
  };
  const leave = (host: string): void => {
    active -= 1;
    busy.set(host, (busy.get(host) ?? 1) - 1);
    if (active === 0) spent += performance.now() - since;
    next();
  };
  return {
    async pass(host, run) {
      await new Promise<void>((go) => {
        waiting.push({ host, go });
        next();
      });
      const left = inAll - spent - (performance.now() - since);
      try {
        return left <= 0 ? undefined : await run(Math.ceil(Math.min(perRequest, left)));
      } finally {
        leave(host);
      }
    },
  };
}
