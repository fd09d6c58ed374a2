import { html, type Html } from "../../base/html.ts";
import { desaChart } from "../../charts/charts.ts";
import { basisOf } from "../../views/desa-sekitar.ts";
import type { RiwayatRow } from "../../views/desa-riwayat.ts";
import type { Headline } from "../../views/headline.ts";
import { besideText } from "../../views/headline-kalimat.ts";
import { claimWords, type Klaim } from "../../views/klaim.ts";
import type { CetakInput } from "../../views/cetak/identitas.ts";
import { lembarDesaView, type LembarDesaView } from "../../views/cetak/lembar-desa.ts";
import { cutText, type Padat, type Potong } from "../../views/cetak/lembar-desa-batas.ts";
import { tableElement } from "../components/tabel.ts";
import { registrySource } from "../desa/desa-page.ts";
import { baganLembar } from "./lembar-desa-bagan.ts";
import { kelompokCetak, koperasiCetak, shortGroup } from "./lembar-desa-koperasi.ts";
import { angkaSel, angkaTeks, bagian, lembaran } from "./lembaran.ts";

/** The sheet of a desa or kelurahan; at most two pages, at a tighter level if need be. */
export function lembarDesa(input: CetakInput, padat: Padat = 0): Html {
  const view = lembarDesaView(input, padat);
  return lembaran({
    identitas: view.identitas,
    bentuk: input.cetakan.bentuk,
    kalimat: view.kalimat,
    isi: content(view),
    kelas: padat === 0 ? "cetak-desa" : `cetak-desa padat-${padat}`,
  });
}

/** Points: beside the table of figures, or above that of the context. */
const BESIDE = 176;
const ALONE = 300;

/** In the order of the page of a desa. At the tightest level the history has to do for the chart. */
function content(view: LembarDesaView): Html {
  const chart = desaChart(view.desa);
  const [first, ...others] = view.koperasi;
  const isOfMembers = chart.id === "bagan-anggota" && (first?.angka.length ?? 0) > 0;
  const bagan =
    view.padat === 2 ? null : baganLembar(chart, { lebar: isOfMembers ? BESIDE : ALONE });
  return html`${first && koperasiCetak(first, isOfMembers ? bagan : null)}
  ${others.map((koperasi) => koperasiCetak(koperasi, null))}
  ${view.koperasi_lain && html`<p>Koperasi: ${view.koperasi_lain}.</p>`}
  ${bagian("Konteks", context(view, isOfMembers ? null : bagan))} ${history(view)} ${press(view)}
  ${around(view)} ${sources(view)}`;
}

function context(view: LembarDesaView, bagan: Html | null): Html {
  const { konteks, konteks_dasar: dasar, kedudukan } = view;
  const rows = konteks.map(
    ({ label, kecamatan, kabupaten }) =>
      html`<tr>
        <th scope="row">${label}</th>
        <td>${areaText(kecamatan, view)}</td>
        <td>${areaText(kabupaten, view)}</td>
      </tr>`,
  );
  const basis = dasar === null ? "" : `, ${dasar} bila tidak disebut lain`;
  const table = tableElement({
    label: `Kecamatan dan kabupaten di sekitarnya${basis}`,
    columns: [{ title: "Indikator" }, { title: "Kecamatan" }, { title: "Kabupaten/kota" }],
    rows,
    className: "konteks",
  });
  return html`${bagan} ${table}
  ${kedudukan.length === 0 ? null : html`<p>${kedudukan.join(" ")}</p>`}`;
}

/** The figure, its basis where it is not the table's, and its coverage. */
function areaText(headline: Headline, { konteks_dasar, isi }: LembarDesaView): Html {
  const own = basisOf(headline);
  const basis = own === null || own === konteks_dasar ? "" : `${own}; `;
  const figure = angkaTeks(headline.angka);
  const first = headline.angka.keadaan === "ada" ? html`<b>${figure}</b>` : html`<i>${figure}</i>`;
  return html`${first}, ${cutText(`${basis}${besideText(headline)}`, isi)}`;
}

function history({ riwayat, kode_lama }: LembarDesaView): Html | null {
  if (riwayat.isi.length + kode_lama.length === 0) return null;
  const lines = kode_lama.map((text) => html`<p>${text}</p>`);
  const table = riwayat.isi.length === 0 ? null : historyTable(riwayat);
  return bagian("Riwayat", html`${lines}${table}`);
}

function historyTable({ isi, sisa }: Potong<RiwayatRow>): Html {
  const table = tableElement({
    label: null,
    columns: [
      { title: "Edisi" },
      { title: "Status" },
      { title: "Dokumen" },
      { title: "Anggota (orang)", right: true },
    ],
    rows: isi.map(historyRow),
    className: "riwayat",
  });
  return html`${table} ${sisa && html`<p class="kecil">Edisi: ${sisa}</p>`}`;
}

function historyRow({ tanggal, status, dokumen, anggota, perubahan }: RiwayatRow): Html {
  return html`<tr>
    <th scope="row" class="tanggal">${tanggal}</th>
    <td>${[status, ...perubahan].join("; ")}</td>
    <td>${dokumen}</td>
    ${angkaSel({ ...anggota, satuan: "" })}
  </tr>`;
}

function press({ pers, identitas }: LembarDesaView): Html | null {
  if (pers.isi.length === 0) return null;
  const table = tableElement({
    label: `Keterangan yang terbit tentang ${identitas.nama}, di luar laporan kabupaten`,
    columns: ["Tanggal data", "Indikator", "Angka", "Penerbit dan isi"].map((title) => ({ title })),
    rows: pers.isi.map(pressRow),
    className: "terbitan",
  });
  const rest = pers.sisa && html`<p class="kecil">Keterangan: ${pers.sisa}</p>`;
  return bagian("Menurut terbitan", html`${table} ${rest}`);
}

function pressRow(klaim: Klaim): Html {
  const { label, sumber, pernyataan, catatan } = klaim;
  const text = [pernyataan, catatan].filter((part) => part !== null).join(" Catatan: ");
  return html`<tr>
    <th scope="row" class="tanggal">${sumber.tanggal}</th>
    <td>${label}</td>
    <td>${claimWords(klaim)}${flagText(klaim)}</td>
    <td>${sumber.label}: ${text}</td>
  </tr>`;
}

function flagText({ dicabut, ambigu }: Klaim): string | null {
  if (dicabut) return " (dicabut)";
  return ambigu ? " (ambigu)" : null;
}

function around({ bumdes, sekitar, padat }: LembarDesaView): Html | null {
  if (bumdes.length + sekitar.length === 0) return null;
  const lines = bumdes.map(([label, teks]) => `${label}: ${teks}`).join("; ");
  return bagian(
    "BUMDes, potensi, dan koperasi lama",
    html`${lines === "" ? null : html`<p>${lines}.</p>`}${sekitar.map(padat === 2 ? shortGroup : kelompokCetak)}`,
  );
}

function sources({ sumber, catatan, identitas, padat }: LembarDesaView): Html {
  const notes = padat === 0 || catatan.length === 0 ? catatan : [catatan.join(" · ")];
  return bagian(
    "Sumber dan cara melapor",
    html`${notes.map((text) => html`<p>${text}</p>`)}
      <p>${[registrySource(identitas.tanda), ...sumber].join(" ")}</p>`,
  );
}
