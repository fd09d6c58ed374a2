import { PAPAN } from "../base/papan.ts";
import { escapeHtml } from "../base/html.ts";
import { sebutanOf } from "../base/tanda.ts";
import { SEMATAN_SIZE, type SematanView } from "../views/sematan.ts";

/** What a site needs to embed a chart: oEmbed 1.0, type "rich". */
export function oembedJson({ bagan, topik, alamat, situs }: SematanView): string {
  const { tanda } = topik;
  const title = `${tanda ? `${sebutanOf(tanda)}: ` : ""}${bagan.judul} – ${topik.nama}`;
  const { width, height } = SEMATAN_SIZE;
  return `${JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: PAPAN.nama,
    provider_url: situs,
    html: `<iframe src="${escapeHtml(alamat)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`,
    width,
    height,
  })}\n`;
}
