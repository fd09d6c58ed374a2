import { html, raw } from "../../base/html.ts";
import { pageView } from "../../views/page.ts";
import { siteContext } from "../context.ts";
import { page } from "../page.ts";
import { toldOnly, withExamples, withName } from "../prosa.ts";

interface ProseData {
  readonly judul: string;
  readonly deskripsi: string;
  readonly content: string;
  /** Language of the text, if it is not Indonesian. */
  readonly bahasa?: string;
  readonly page: { readonly url: string | false };
}

/** The one layout of Markdown pages. */
export default {
  render({ judul, deskripsi, content, bahasa, page: { url } }: ProseData): string {
    const context = siteContext();
    const { urls } = context.index;
    const href = `${urls.base}${String(url || "/").slice(1)}`;
    const view = pageView(context.index, {
      ...{ href, judul: withName(judul), deskripsi: withName(deskripsi) },
    });
    const told = toldOnly(withName(content), context.index);
    const linked = told.replaceAll('href="/repositori', `href="${context.index.repository}`);
    const based = linked.replaceAll('href="/', `href="${urls.base}`);
    return page(context, {
      view,
      kind: "halaman-prosa",
      body: html`<article class="prosa" ${bahasa === undefined ? null : html` lang="${bahasa}"`}>
        ${raw(withExamples(based, context.index))}
      </article>`,
    });
  },
};
