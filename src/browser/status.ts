/* The page Keadaan situs: when the site was published and how large it is, from its manifest. */
import { element } from "./halaman-petugas.ts";
import { terbitanHtml } from "./status-terbitan.ts";

const root = element("#status");

async function load(): Promise<void> {
  const answer = await fetch(root.dataset["manifes"] ?? "", { cache: "no-cache" });
  // Before the first publication, and on a reader's own machine, nothing is there.
  if (!answer.ok) return;
  const sejak = answer.headers.get("last-modified");
  const told = terbitanHtml({ manifes: await answer.text(), sejak, kini: new Date() });
  // Html escapes what strangers wrote.
  if (told) root.innerHTML = told.text;
}

// Without an answer the page says where it stands.
void load().catch(() => undefined);
