/**
 * Levels of lists and groups in a JSON file, more than any schema has. What goes down into deeper ones by
 * calling itself would break off; JSON.parse reads them all.
 */
export const DEEPEST = 20;

/** True for a value with more levels. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1)
    level = level.flatMap((part) =>
      typeof part === "object" && part !== null ? Object.values(part) : [],
    );
  return level.length > 0;
}
