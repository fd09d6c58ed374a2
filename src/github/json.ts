/** The value at a path of keys in parsed JSON; undefined as soon as a key is missing. */
export function findAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((found, key) => {
    const known = typeof found === "object" && found !== null && Object.hasOwn(found, key);
    return known ? (found as Readonly<Record<string, unknown>>)[key] : undefined;
  }, value);
}

/** The text at a path; throws where GitHub's answer or event is not as documented. */
export function getText(value: unknown, path: string): string {
  const found = findAt(value, path);
  if (typeof found !== "string") throw new Error(`no text at ${path}: ${typeof found}`);
  return found;
}

/** The positive whole number at a path: ids, numbers of issues. */
export function getId(value: unknown, path: string): number {
  const found = findAt(value, path);
  if (typeof found === "number" && Number.isSafeInteger(found) && found > 0) return found;
  throw new Error(`no id at ${path}: ${typeof found}`);
}

/** The list at a path ("" for the value itself). */
export function getList(value: unknown, path = ""): readonly unknown[] {
  const found = path === "" ? value : findAt(value, path);
  if (!Array.isArray(found)) throw new Error(`no list at ${path || "the top"}: ${typeof found}`);
  return found;
}
