import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { PAPAN } from "../base/papan.ts";
import { colourRules } from "../site/warna.ts";

/** Puts the board's own colours before the style sheet of all pages. */
export const boardColours: Plugin = {
  name: "board-colours",
  setup(build) {
    build.onLoad({ filter: /[\\/]site[\\/]assets[\\/]site\.css$/ }, ({ path }) => ({
      contents: `${colourRules(PAPAN.warna)}${readFileSync(path, "utf8")}`,
      loader: "css",
    }));
  },
};
