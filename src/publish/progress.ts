import { isatty } from 'node:tty';

const SLOW = 1_000;

/** Says that work goes on, where somebody waits at a terminal. */
export function startProgress(): () => void {
  if (!isatty(2)) return () => undefined;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    process.stderr.write('Checking…');
  }, SLOW);
  return () => {
    clearTimeout(timer);
    if (shown) process.stderr.write('\r\x1b[K');
  };
}
