/** What expressions of a workflow are about: `github`, `needs`, `steps`. */
export type Context = Readonly<Record<string, unknown>>;

/** The condition of a job or a step, as far as this repository's workflows write them; throws for more. */
export function isTrue(condition: string, context: Context): boolean {
  return bare(condition)
    .split("&&")
    .every((term) => isTermTrue(term.trim(), context));
}

/** What each job of a matrix is told; a job without one is told nothing, once. */
export function matrixOf(matrix: unknown, context: Context): readonly Context[] {
  if (matrix === undefined) return [{}];
  const [, path] = /^\$\{\{ fromJSON\(([\w.-]+)\) \}\}$/.exec(String(matrix)) ?? [];
  const value: unknown = path === undefined ? matrix : JSON.parse(String(valueAt(path, context)));
  const { include } = value as { readonly include?: readonly Context[] };
  if (!include) throw new Error(`no matrix of ours: ${JSON.stringify(matrix)}`);
  return include;
}

/** True if the condition asks to run although something before it failed. */
export function asksAlways(condition: string | undefined): boolean {
  return /always\(\)|!cancelled\(\)/.test(condition ?? "");
}

/** A text with `${{ … }}` in it as GitHub Actions fills it in. */
export function filledIn(text: string, context: Context): string {
  return text.replace(/\$\{\{ *(.+?) *\}\}/g, (_whole, expression: string) => {
    const [, json] = expression.match(/^toJSON\(([\w.-]+)\)$/) ?? [];
    return json === undefined
      ? String(valueAt(expression, context) ?? "")
      : JSON.stringify(valueAt(json, context));
  });
}

function bare(condition: string): string {
  return condition.trim().replace(/^\$\{\{(.*)\}\}$/s, "$1");
}

function isTermTrue(term: string, context: Context): boolean {
  if (term === "always()" || term === "!cancelled()") return true;
  const [, path, sign, wanted] = term.match(/^([\w.-]+) (==|!=) '([^']*)'$/) ?? [];
  if (path !== undefined) {
    const isEqual = String(valueAt(path, context) ?? "") === wanted;
    return sign === "==" ? isEqual : !isEqual;
  }
  const [, list, entry] = term.match(/^contains\(([\w.*-]+), '([^']*)'\)$/) ?? [];
  if (list !== undefined) return [valueAt(list, context)].flat().includes(entry);
  const [, json, one = ""] = term.match(/^contains\(fromJSON\('([^']*)'\), ([\w.-]+)\)$/) ?? [];
  if (json !== undefined) return [JSON.parse(json)].flat().includes(valueAt(one, context));
  throw new Error(`no condition of ours: ${term}`);
}

/** "steps.place.outputs.branch"; `*` stands for every entry of a list. */
function valueAt(path: string, context: Context): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    if (key === "*") return value;
    const at = (one: unknown) => (one as Record<string, unknown> | null | undefined)?.[key];
    return Array.isArray(value) ? value.map(at) : at(value);
  }, context);
}
