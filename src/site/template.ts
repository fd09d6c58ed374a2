import { outputFile } from "../views/urls.ts";
import { siteContext, type SiteContext } from "./context.ts";

/** A template that writes one file per item. */
export interface PagedTemplate<Item> {
  /** What to page over; codes or keys, never whole views: Eleventy keeps them all in memory. */
  readonly items: (context: SiteContext) => readonly Item[];
  /** Site path of an item's file. */
  readonly path: (context: SiteContext, item: Item) => string;
  /** The file itself. */
  readonly text: (context: SiteContext, item: Item) => string;
}

interface TemplateData<Item> {
  readonly item: Item;
}

/** The Eleventy template for it: no layout chain, no collections, no computed data. */
export function pagedTemplate<Item>({ items, path, text }: PagedTemplate<Item>) {
  return {
    data() {
      const context = siteContext();
      return {
        items: items(context),
        pagination: { data: "items", size: 1, alias: "item", addAllPagesToCollections: false },
        eleventyExcludeFromCollections: true,
        layout: false,
        permalink: ({ item }: TemplateData<Item>) =>
          outputFile(context.index.urls, path(context, item)),
      };
    },
    render({ item }: TemplateData<Item>): string {
      return text(siteContext(), item);
    },
  };
}
