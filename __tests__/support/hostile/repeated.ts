/** Text that repeats a unit, and ends in what comes after it. */
export function repeated(unit: string, after = ''): (size: number) => string {
  return (size) => unit.repeat(size) + after;
}
