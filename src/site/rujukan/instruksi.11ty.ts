import { html, type Html } from "../../base/html.ts";
import { instruksiView, type InstruksiView } from "../../views/instruksi.ts";
import { lead, pairs, section, takeaways } from "../components/bagian.ts";
import { sourceHtml } from "../components/klaim.ts";
import { statementSection } from "../components/pernyataan.ts";
import { dataTable } from "../components/tabel-data.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.general ? index.dataset.instruksi : []),
  path: ({ index }, { id }) => index.urls.instruksi(id),
  text: (context, instruksi) => {
    const view = instruksiView(context.index, instruksi);
    return page(context, { view, kind: "halaman-instruksi", body: body(view) });
  },
});

function body(view: InstruksiView): Html {
  const { instruksi, wilayah, kalimat, semua, buku, pelaksana, kelompok, dokumen } = view;
  const { catatan } = instruksi;
  return html`<header class="judul">
      <h1>${instruksi.judul}</h1>
      <p class="letak"><a href="${wilayah.href}">${wilayah.nama}</a></p>
    </header>
    ${lead(kalimat)} ${catatan ? html`<p class="catatan">${catatan}</p>` : null}
    ${takeaways([
      { label: "Semua tugas (CSV)", href: semua.unduhan },
      { label: "Semua tugas (JSON)", href: semua.unduhan_json },
      { label: "Semua tabel (XLSX)", href: buku },
    ])}
    ${about(view)} ${section("pelaksana", "Siapa mengerjakan berapa", dataTable(pelaksana))}
    ${kelompok.map(({ id, judul, tabel }) => section(id, judul, dataTable(tabel)))}
    ${statementSection(dokumen)}`;
}

function about({ instruksi, tanggal }: InstruksiView): Html | null {
  const { penerbit, nomor, merujuk, pendanaan, pelaporan, sumber } = instruksi;
  return pairs([
    ["Penerbit", penerbit],
    ["Nomor", nomor ?? "tidak diketahui"],
    ["Tanggal", tanggal],
    ["Merujuk", (merujuk ?? []).join("; ")],
    ["Pendanaan", (pendanaan ?? []).join("; ")],
    ["Pelaporan", pelaporan ?? "tidak dinyatakan"],
    ["Sumber", sourceHtml(`${sumber.penerbit}: ${sumber.judul}`, sumber.url)],
  ]);
}
