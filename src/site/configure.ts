import type UserConfig from "@11ty/eleventy/UserConfig";
import { siteContext } from "./context.ts";

/** What Eleventy hands to a transform. */
interface TransformScope {
  readonly page: { readonly outputPath: string | false };
}

/** Where Eleventy would write, were it not for `SiteContext.write`. */
export const OUTPUT = "situs";

/** Eleventy's settings: templates in JavaScript, no collections, no computed data. */
export function configure(config: UserConfig) {
  const { part, write } = siteContext();
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  config.addGlobalData("layout", false);
  config.addGlobalData("eleventyComputed", {});
  if (!part.general) config.ignores.add("**/prose/**");
  // Eleventy renders; the build writes, so that it knows every file and touches only what changed.
  config.addTransform("tulis", function (this: TransformScope, content: string) {
    const { outputPath } = this.page;
    if (outputPath !== false) write(outputPath.slice(`./${OUTPUT}/`.length), content);
    return content;
  });
  return {
    dir: { includes: "_includes", data: "_data" },
    templateFormats: ["11ty.ts", "11ty.js", "md"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
