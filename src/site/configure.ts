import type UserConfig from "@11ty/eleventy/UserConfig";
import { siteContext } from "./context.ts";

/** Eleventy's settings: TypeScript templates, no collections, no computed data. */
export function configure(config: UserConfig) {
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.addGlobalData("layout", false);
  config.addGlobalData("eleventyComputed", {});
  if (!siteContext().part.general) config.ignores.add("src/site/prose/**");
  return {
    dir: { input: "src/site", includes: "_includes", data: "_data" },
    templateFormats: ["11ty.ts", "md"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
