import { peringatanOf } from "../../base/tanda.ts";
import { html, type Html } from "../../base/html.ts";
import { laporanView, type LaporanView } from "../../views/laporan.ts";
import type { Urls } from "../../views/urls.ts";
import { lead, section } from "../components/bagian.ts";
import { dataTable, foldedTable, workbookLink } from "../components/tabel-data.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["laporan"] : []),
  path: ({ index }) => index.urls.laporan,
  text: (context) => {
    const view = laporanView(context.index);
    return page(context, { view, kind: "halaman-laporan", body: body(view, context.index.urls) });
  },
});

function body(view: LaporanView, urls: Pick<Urls, "status">): Html {
  const { kalimat, provinsi, kabupaten, per_provinsi, kewajiban, fiktif, catatan, buku } = view;
  return html`<header class="judul"><h1>Papan laporan</h1></header>
    ${lead(kalimat)} ${catatan.map((text) => html`<p class="catatan">${text}</p>`)}
    ${kewajiban && section("kewajiban", "Kewajiban lapor yang bersumber", dataTable(kewajiban))}
    ${section("provinsi", "Per provinsi", dataTable(provinsi))}
    ${section("kabupaten", "Kabupaten dan kota", foldedTable(kabupaten, per_provinsi))}
    ${example(fiktif)}
    <p>Seberapa lengkap isinya: <a href="${urls.status}">keadaan situs</a>.</p>
    ${workbookLink(buku)}`;
}

function example(fiktif: LaporanView["fiktif"]): Html | null {
  if (!fiktif) return null;
  const { kabupaten, kewajiban } = fiktif;
  return section(
    "contoh",
    "Contoh dengan kewajiban bulanan (fiktif)",
    html`<p>
        <strong class="cap">${peringatanOf("contoh")}.</strong> Tidak masuk hitungan di atas.
      </p>
      ${dataTable(kabupaten)} ${kewajiban && dataTable(kewajiban)}`,
  );
}
