import { html, type Html } from "../../base/html.ts";
import type { Butir } from "../../views/koperasi.ts";
import type {
  LembarAngka,
  LembarKelompok,
  LembarKoperasi,
} from "../../views/cetak/lembar-desa-koperasi.ts";
import { angkaSel, angkaTeks, bagian } from "./lembaran.ts";

/** Status, services, members and money of one koperasi; the chart of its members beside the figures. */
export function koperasiCetak(koperasi: LembarKoperasi, bagan: Html | null): Html {
  const { judul, ringkas } = koperasi;
  const title = judul ?? (ringkas ? "Koperasi" : null);
  return html`${title && html`<h2>${title}</h2>`}${ringkas ? shortParts(koperasi, bagan) : fullParts(koperasi, bagan)}`;
}

function fullParts(koperasi: LembarKoperasi, bagan: Html | null): Html {
  const { tahap, tahap_kosong, dokumen, operasi, kelompok, belum_ada } = koperasi;
  const status = html`${list(
      "tangga",
      tahap.map(
        ({ label, keadaan, teks }) => html`<li class="${keadaan}">${`${label}:\n${teks}`}</li>`,
      ),
    )}${tahap_kosong && html`<p class="kecil">${tahap_kosong}</p>`}
    <p><b>Kelengkapan dokumen:</b> ${dokumen}</p>
    ${lajur(
      list(
        "butir",
        operasi.map(([label, teks]) => item(label, teks)),
      ),
    )}`;
  const services = html`${lajur(kelompok.map(kelompokCetak))}${belum_ada && html`<p>${belum_ada}</p>`}`;
  return html`${bagian("Status", status)}
  ${kelompok.length === 0 && belum_ada === null ? null : bagian("Layanan, kemitraan, dan aset", services)}
  ${koperasi.angka.length === 0 ? null : bagian("Anggota dan modal", figures(koperasi, bagan))}`;
}

/** A list without its marks; nothing for nothing. */
function list(kelas: string, items: readonly Html[]): Html | null {
  return items.length === 0
    ? null
    : html`<ul class="${kelas}">
        ${items}
      </ul>`;
}

/** Side by side in two columns; nothing for nothing. */
export function lajur(parts: Html | null | readonly Html[]): Html | null {
  return parts === null || (Array.isArray(parts) && parts.length === 0)
    ? null
    : html`<div class="lajur">${parts}</div>`;
}

/** Its name is bold by `<b>`, which makes no element in the structure of the PDF. */
function item(nama: string, teks: string): Html {
  return html`<li><b>${nama}:</b> ${unbroken(teks)}</li>`;
}

/** In a narrow column, a number keeps its unit, and a dot stays behind what it ends. */
function unbroken(text: string): string {
  return text.replace(/ (?=·)|(?<=\d) (?=m²|%|peserta)/g, "\u00a0");
}

/** Rows of one long sheet. */
export function kelompokCetak({ judul, isi, sisa }: LembarKelompok): Html {
  const items = isi.map(({ nama, status, rincian }) =>
    item(nama, `${status}${rincian === "" ? "" : ` · ${rincian}`}`),
  );
  return html`<h3>${judul}</h3>
    ${items.length === 0 ? html`<p>Dilaporkan ada, tanpa rincian.</p>` : list("butir", items)}
    ${sisa && html`<p class="kecil">${sisa}</p>`}`;
}

function figures({ angka, sumber_angka }: LembarKoperasi, bagan: Html | null): Html {
  return html`<div class="berdampingan">
    <table>
      <caption>
        Per ${sumber_angka.tanggal}, ${sumber_angka.label}
      </caption>
      <thead>
        <tr>
          <th scope="col">Hal</th>
          <th scope="col" class="kanan">Angka</th>
          <th scope="col">Sumber</th>
        </tr>
      </thead>
      <tbody>
        ${angka.map(figureRow)}
      </tbody>
    </table>
    ${bagan}
  </div>`;
}

/** What strikes is said right below the figure, so that nobody quotes one without the other. */
function figureRow({ label, angka, sumber, sebab }: LembarAngka): Html {
  const row = html`<tr>
    <th scope="row">${label}</th>
    ${angkaSel(angka)}
    <td>${sumber}</td>
  </tr>`;
  return sebab === null
    ? row
    : html`${row}
        <tr class="sebab">
          <td colspan="3">${sebab}</td>
        </tr>`;
}

/** Everything in running text; what belongs together is one paragraph. */
function shortParts(koperasi: LembarKoperasi, bagan: Html | null): Html {
  const { tahap, tahap_kosong, dokumen, operasi, kelompok, belum_ada } = koperasi;
  const rungs = tahap.map(({ label, teks }) => `${label}: ${teks}`).join("; ");
  const lines = operasi.map(([label, teks]) => `${label}: ${teks}`).join("; ");
  return html`<p><b>Status:</b> ${rungs}${rungs === "" ? null : "."} ${tahap_kosong}</p>
    <p><b>Kelengkapan dokumen:</b> ${dokumen} ${lines}</p>
    ${kelompok.map(shortGroup)}${belum_ada && html`<p>${belum_ada}</p>`}
    ${koperasi.angka.length === 0 ? null : shortFigures(koperasi)}${bagan}`;
}

/** "Gerai dan layanan: Kantor koperasi (Aktif melayani · 19 m²); … dan 31 lainnya di halaman desa" */
export function shortGroup({ judul, isi, sisa }: LembarKelompok): Html {
  const words = [...isi.map(itemText), ...(sisa === null ? [] : [sisa])].join("; ");
  return html`<p><b>${judul}:</b> ${words === "" ? "dilaporkan ada, tanpa rincian" : words}.</p>`;
}

function itemText({ nama, status, rincian }: Butir): string {
  return `${nama} (${status}${rincian === "" ? "" : ` · ${rincian}`})`;
}

function shortFigures({ angka, sumber_angka }: LembarKoperasi): Html {
  const words = angka.map(
    ({ label, angka: figure, sumber, sebab }) =>
      `${label} ${angkaTeks(figure)} (${[sumber, sebab].filter((part) => part !== null).join("; ")})`,
  );
  return html`<p>
    <b>Anggota dan modal:</b> ${words.join("; ")}. Per ${sumber_angka.tanggal},
    ${sumber_angka.label}.
  </p>`;
}
