import { pathToFileURL } from "node:url";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { siteContext } from "./context.ts";

/** What Eleventy hands to a transform. */
interface TransformScope {
  readonly page: { readonly outputPath: string | false };
}

/** Where Eleventy would write, were it not for `SiteContext.write`. */
export const OUTPUT = "situs";

/**
 * Modules with `data` and `render`. Eleventy's own reader of them imports each anew for every instance
 * and binds its filters to every page; a country is a hundred instances.
 */
const TEMPLATES = {
  read: false,
  outputFileExtension: "html",
  getData: true,
  getInstanceFromInputPath: loadTemplate,
  compile: async (_text: string, inputPath: string) => {
    const template = await loadTemplate(inputPath);
    return (data: unknown) => template.render(data);
  },
  compileOptions: { permalink: "raw" },
};

interface Template {
  data(): unknown;
  render(data: unknown): string;
}

/** Eleventy asks for the module once for each page. */
const loaded = new Map<string, Promise<Template>>();

function loadTemplate(inputPath: string): Promise<Template> {
  const known = loaded.get(inputPath);
  if (known) return known;
  const { href } = pathToFileURL(inputPath);
  const template = import(href).then((module: { readonly default: Template }) => module.default);
  loaded.set(inputPath, template);
  return template;
}

/** Eleventy's settings: templates in JavaScript, no collections, no computed data. */
export function configure(config: UserConfig) {
  const { part, write } = siteContext();
  config.addExtension(["11ty.ts", "11ty.js"], TEMPLATES);
  config.addTemplateFormats("11ty.ts");
  config.benchmarkManager.get("Configuration").setMinimumThresholdPercent(100);
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
