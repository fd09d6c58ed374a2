import { html, type Html } from "../../base/html.ts";
import {
  indicatorIds,
  indikatorView,
  type BarisKabupaten,
  type IndikatorLink,
  type IndikatorView,
} from "../../views/indikator.ts";
import { lead, pairs, section } from "../components/bagian.ts";
import { areaClaimTable } from "../components/klaim.ts";
import { ledgerTable } from "../components/putusan.ts";
import { tableHtml } from "../components/tabel.ts";
import { totalHtml } from "../components/total.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.general ? indicatorIds(index) : []),
  path: ({ index }, id) => index.urls.indikator(id),
  text: (context, id) => {
    const view = indikatorView(context.index, id);
    return page(context, { view, kind: "halaman-indikator", body: body(view) });
  },
});

function body(view: IndikatorView): Html {
  const { definisi, kalimat, dinyatakan } = view;
  return html`<header class="judul">
      <h1>${definisi.label}</h1>
      <p class="letak">Indikator <code>${definisi.id}</code></p>
    </header>
    ${lead([definisi.definisi, ...kalimat])} ${facts(view)} ${rows(view)}
    ${dinyatakan.length === 0 ? null : section("kabupaten", "Angka terbaru tiap kabupaten/kota", areaClaimTable(dinyatakan, `${definisi.label}: dinyatakan kabupaten/kota atau terbitan terbaru`))}
    ${publishers(view)} ${metadata(view)}`;
}

function facts({ definisi, inti, mirip, serupa }: IndikatorView): Html | null {
  const { satuan, alias = [] } = definisi;
  return pairs([
    ["Satuan", satuan],
    ["Dihitung dari baris", inti ? "ya" : "tidak; hanya dari terbitan"],
    ["Nama lain dalam data", alias.join(", ") || "tidak ada"],
    ...(mirip === null ? [] : [["Mirip, tetapi lain", links([mirip])] as const]),
    ...(serupa.length === 0 ? [] : [["Mirip, tetapi lain", links(serupa)] as const]),
  ]);
}

function links(items: readonly IndikatorLink[]): Html {
  return html`${items.map(
    ({ label, href }, index) => html`${index === 0 ? "" : "; "}<a href="${href}">${label}</a>`,
  )}`;
}

function rows({ baris, definisi }: IndikatorView): Html | null {
  if (baris.length === 0) return null;
  return section(
    "baris",
    "Menurut baris per desa",
    html`<p>Dari edisi terbaru tiap kabupaten/kota yang punya edisi.</p>
      ${tableHtml({
        label: `${definisi.label} menurut baris edisi terbaru`,
        columns: [
          { title: "Kabupaten/kota" },
          { title: definisi.satuan, right: true },
          { title: "Edisi" },
        ],
        rows: baris.map(rowOf),
        hideCaption: true,
      })}`,
  );
}

function rowOf({ nama, href, total, satuan, tanggal, edisi }: BarisKabupaten): Html {
  return html`<tr>
    <th scope="row"><a href="${href}">${nama}</a></th>
    <td class="kanan">${totalHtml(total, satuan)}</td>
    <td><a href="${edisi}">${tanggal}</a></td>
  </tr> `;
}

function publishers({ klaim, penerbit, definisi }: IndikatorView): Html {
  if (klaim.length === 0)
    return section(
      "terbitan",
      "Angka setiap penerbit",
      html`<p>Belum ada terbitan tentang indikator ini.</p>`,
    );
  return html`${section(
    "terbitan",
    "Angka setiap penerbit",
    html`<p>Angka penerbit yang berbeda tidak disambung: definisinya dapat berbeda.</p>
      ${ledgerTable(klaim, { label: `${definisi.label}: angka terbitan, terbaru di atas`, subject: "Wilayah" })}`,
  )}
  ${section(
    "penerbit",
    "Definisi tiap penerbit",
    html`${pairs(penerbit.disebut.map((one) => [one.penerbit, one.definisi]))}
    ${penerbit.tidak === null ? null : html`<p>${penerbit.tidak}</p>`}
    ${definisi.tanpa_ukuran_bersama === true ? html`<p>Indikator ini tidak punya ukuran bersama: angka dua penerbit tidak dapat dijumlahkan atau disambung.</p>` : null}`,
  )}`;
}

function metadata({ metadata: lines, unduhan }: IndikatorView): Html {
  return section(
    "metadata",
    "Metadata Satu Data",
    html`${pairs(lines)}
      <p class="unduh">
        <a href="${unduhan.metadata}">Metadata (JSON)</a> ·
        <a href="${unduhan.csv}">Angka setiap penerbit (CSV)</a>
      </p>`,
  );
}
