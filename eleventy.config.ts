import type UserConfig from "@11ty/eleventy/UserConfig";
import { configure } from "./src/site/configure.ts";

export default function eleventyConfig(config: UserConfig) {
  return configure(config);
}
