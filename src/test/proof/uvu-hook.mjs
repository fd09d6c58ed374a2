// Loader hook: test files that import uvu get the suite that collects instead. uvu/assert stays.
const COLLECTING = new URL("./uvu-collect.ts", import.meta.url).href;

/** @type {import("node:module").ResolveHook} */
export function resolve(specifier, context, next) {
  return specifier === "uvu" ? { url: COLLECTING, shortCircuit: true } : next(specifier, context);
}
