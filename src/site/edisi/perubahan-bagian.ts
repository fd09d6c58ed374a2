import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import type { IsianBerubah } from "../../views/isian-berubah.ts";
import type { Daftar, PerubahanEdisi } from "../../views/perubahan-edisi.ts";
import { section } from "../components/bagian.ts";
import { beforeAfterTable, beforeOrAfter, changeTable, feedLink } from "../components/perubahan.ts";
import { tableHtml } from "../components/tabel.ts";

/** A longer table is folded away. */
const LONG_TABLE = 15;

/** What an edition changed, on its own page. */
export function changesSection(perubahan: PerubahanEdisi): Html {
  const { judul, kalimat, semua, umpan } = perubahan;
  return section(
    "perubahan",
    judul,
    html`${kalimat.map((text) => html`<p>${text}</p>`)} ${striking(perubahan.mencolok)}
      ${totals(perubahan)} ${uniform(perubahan)} ${cells(perubahan.isian)} ${columns(perubahan)}
      <p>
        <a href="${semua}">Semua perubahan</a>${umpan === null ? null : html` · ${feedLink(umpan)}`}
      </p>`,
  );
}

function striking(mencolok: Daftar<IsianBerubah>): Html | null {
  return folded(mencolok, {
    title: `Yang mencolok (${formatNumber(mencolok.jumlah)})`,
    table: changeTable(mencolok.butir, "Perubahan yang mencolok"),
  });
}

function cells(isian: Daftar<IsianBerubah>): Html | null {
  return folded(isian, {
    title: `Perubahan lain (${formatNumber(isian.jumlah)})`,
    table: changeTable(isian.butir, "Perubahan lain"),
  });
}

function totals({ jumlah, tetap }: PerubahanEdisi): Html | null {
  const stayed = tetap === null ? null : html`<p class="sumber">Tetap: ${tetap}.</p>`;
  if (jumlah.length === 0) return stayed;
  const rows = jumlah.map(
    ({ label, dilaporkan, lama, baru, selisih }) =>
      html`<tr>
        <th scope="row">${label}</th>
        <td><span class="cakupan">${dilaporkan}</span></td>
        <td>${beforeOrAfter(lama, "belum dilaporkan")}</td>
        <td><span class="angka">${baru}</span> <span class="perubahan">${selisih}</span></td>
      </tr> `,
  );
  return html`<h3>Jumlah sekabupaten</h3>
    ${beforeAfterTable(["Indikator", "Dilaporkan desa/kelurahan"], rows, "Jumlah sekabupaten sebelum dan sesudah")}
    ${stayed}`;
}

function uniform({ seragam }: PerubahanEdisi): Html | null {
  const rows = seragam.butir.map(
    ({ kolom, lama, baru, desa, contoh }) =>
      html`<tr>
        <th scope="row">${kolom}</th>
        <td>${formatNumber(desa)} <span class="cakupan">${contoh}</span></td>
        <td>${beforeOrAfter(lama, "belum dilaporkan")}</td>
        <td>${beforeOrAfter(baru, "belum dilaporkan")}</td>
      </tr> `,
  );
  return folded(seragam, {
    title: `Perubahan yang sama di banyak desa (${formatNumber(seragam.jumlah)})`,
    table: beforeAfterTable(
      ["Kolom", "Desa/kelurahan"],
      rows,
      "Perubahan yang sama di banyak desa",
    ),
  });
}

function columns({ kolom }: PerubahanEdisi): Html | null {
  const table = tableHtml({
    label: "Banyaknya isian yang berubah per kolom",
    columns: [
      { title: "Lembar dan kolom" },
      { title: "Diisi", right: true },
      { title: "Diubah", right: true },
      { title: "Dikosongkan", right: true },
    ],
    rows: kolom.map(
      ({ lembar, kolom: name, diisi, diubah, dikosongkan }) =>
        html`<tr>
          <th scope="row">${lembar}: ${name}</th>
          ${[diisi, diubah, dikosongkan].map((count) => html`<td class="kanan">${formatNumber(count)}</td>`)}
        </tr> `,
    ),
    hideCaption: true,
  });
  return folded(
    { jumlah: kolom.length, butir: kolom, sisa: null },
    {
      title: `Banyaknya isian per kolom (${formatNumber(kolom.length)})`,
      table,
    },
  );
}

function folded(
  { jumlah, butir, sisa }: Daftar<unknown>,
  { title, table }: { readonly title: string; readonly table: Html },
): Html | null {
  if (jumlah === 0) return null;
  const body = html`${table}${sisa === null ? null : html`<p class="sumber">${sisa}</p>`}`;
  if (butir.length <= LONG_TABLE)
    return html`<h3>${title}</h3>
      ${body}`;
  return html`<details class="lipat">
    <summary>${title}</summary>
    ${body}
  </details>`;
}
