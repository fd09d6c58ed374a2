import { html, type Html } from "../../base/html.ts";
import type { Perubahan, PerubahanJudul, PerubahanView } from "../../views/perubahan.ts";
import { lead, section } from "../components/bagian.ts";
import { changeTable, feedLink } from "../components/perubahan.ts";

/** The content of the page of all changes. */
export function perubahanPage(view: PerubahanView): Html {
  const { kalimat, umpan, terbaru, terdahulu, fiktif } = view;
  return html`<header class="judul"><h1>Perubahan data</h1></header>
    ${lead(kalimat)} ${umpan === null ? null : html`<p>${feedLink(umpan)}</p>`}
    ${section("terbaru", "Laporan dan perbaikan", entries(terbaru))} ${older(terdahulu)}
    ${fiktif.length === 0 ? null : section("contoh", "Wilayah contoh", html`${FICTION} ${entries(fiktif)}`)}`;
}

const FICTION = html`<p>
  Kabupaten Contoh itu fiktif: semua nama dan angkanya karangan, untuk memperlihatkan halaman yang
  terisi penuh.
</p>`;

function entries(items: readonly Perubahan[]): Html | readonly Html[] {
  if (items.length === 0)
    return html`<p class="tidak-dilaporkan">Belum ada laporan yang diterima.</p>`;
  return items.map(entry);
}

function entry(perubahan: Perubahan): Html {
  const { jangkar, kabupaten, tanggal, contoh, alasan, ringkas, href, edisi_lain } = perubahan;
  return html`<article class="ubahan" id="${jangkar}">
    <h3>
      <a href="${kabupaten.href}">${kabupaten.nama}</a>, data per ${tanggal}
      ${contoh ? html`<span class="contoh-cap">DATA CONTOH</span>` : null}
    </h3>
    <p class="sumber">${kindLine(perubahan)}</p>
    <p>${ringkas}${alasan === null ? null : html` Alasan: ${alasan}`}</p>
    ${amounts(perubahan)} ${cells(perubahan)}
    <p>
      <a href="${href}">Edisi ${tanggal} selengkapnya</a> ·
      <a href="${edisi_lain}">Edisi lain ${kabupaten.nama}</a>
    </p>
  </article> `;
}

function kindLine({ jenis, dilaporkan }: Perubahan): string {
  return dilaporkan === null ? jenis : `${jenis} · dilaporkan ${dilaporkan}`;
}

function amounts({ angka }: Perubahan): Html | null {
  if (angka.length === 0) return null;
  return html`<ul class="angka-berubah">
    ${angka.map(
      ({ label, teks, keterangan }) =>
        html`<li>
          ${label} <span class="angka">${teks}</span> <span class="cakupan">${keterangan}</span>
        </li> `,
    )}
  </ul>`;
}

function cells({ isian, kabupaten, tanggal, jenis }: Perubahan): Html | null {
  if (isian.length === 0) return null;
  return changeTable(isian, `Isian yang berubah: ${kabupaten.nama}, ${tanggal}, ${jenis}`);
}

function older(items: readonly PerubahanJudul[]): Html | null {
  if (items.length === 0) return null;
  return section(
    "terdahulu",
    "Lebih lama",
    html`<ul>
      ${items.map(
        ({ jangkar, kabupaten, tanggal, jenis, href }) =>
          html`<li id="${jangkar}">
            <a href="${href}">${kabupaten.nama}, data per ${tanggal}</a>
            <span class="sumber">${jenis}</span>
          </li> `,
      )}
    </ul>`,
  );
}
