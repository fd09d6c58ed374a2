import { dirname } from "node:path";
import type { Plugin } from "esbuild";
import { standaloneSource } from "../records/standalone.node.ts";

/** Puts validators that were compiled here in the place of the one that compiles at run time. */
export const validatorsAhead: Plugin = {
  name: "validators-ahead",
  setup(build) {
    build.onLoad({ filter: /[\\/]records[\\/]schema-validator\.ts$/ }, ({ path }) => ({
      contents: standaloneSource(),
      loader: "js",
      resolveDir: dirname(path),
    }));
  },
};
