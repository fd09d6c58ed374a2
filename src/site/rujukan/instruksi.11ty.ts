import { html, type Html } from "../../base/html.ts";
import { instruksiView, type InstruksiView } from "../../views/rujukan.ts";
import { lead, pairs, section } from "../components/bagian.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { tableHtml } from "../components/tabel.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.general ? index.dataset.instruksi : []),
  path: ({ index }, { id }) => index.urls.instruksi(id),
  text: (context, instruksi) => {
    const view = instruksiView(context.index, instruksi);
    return page(context, { view, kind: "halaman-instruksi", body: body(view) });
  },
});

function body(view: InstruksiView): Html {
  const { instruksi, wilayah, tanggal, tugas } = view;
  const { sumber, catatan, merujuk, pendanaan, pelaporan } = instruksi;
  return html`<header class="judul">
      <h1>${instruksi.judul}</h1>
      <p class="letak"><a href="${wilayah.href}">${wilayah.nama}</a></p>
    </header>
    ${lead([view.deskripsi, ...(catatan ? [catatan] : [])])}
    ${pairs([
      ["Penerbit", instruksi.penerbit],
      ["Nomor", instruksi.nomor ?? "tidak diketahui"],
      ["Tanggal", tanggal],
      ["Merujuk", (merujuk ?? []).join("; ")],
      ["Pendanaan", (pendanaan ?? []).join("; ")],
      ["Pelaporan", pelaporan ?? "tidak dinyatakan"],
      [
        "Sumber",
        sumber.url === null
          ? `${sumber.penerbit}: ${sumber.judul}`
          : html`<a href="${sumber.url}">${sumber.penerbit}: ${sumber.judul}</a>`,
      ],
    ])}
    ${section("tugas", "Tugas", taskTable(tugas))}`;
}

function taskTable(tugas: InstruksiView["tugas"]): Html {
  const rows = tugas.map(
    ({ pelaksana, uraian, tenggat, status }) =>
      html`<tr>
        <th scope="row">${pelaksana}</th>
        <td>${uraian}</td>
        <td>${tenggat}</td>
        <td>${status}</td>
      </tr> `,
  );
  return tableHtml({
    label: "Tugas menurut pelaksana",
    columns: [
      { title: "Pelaksana" },
      { title: "Tugas" },
      { title: "Tenggat atau periode" },
      { title: "Status" },
    ],
    rows,
  });
}
