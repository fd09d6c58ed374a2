import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import { capOf } from "../../base/tanda.ts";
import type { ArsipLink, Perubahan, PerubahanJudul, PerubahanView } from "../../views/perubahan.ts";
import type { PerubahanTahunView } from "../../views/perubahan-tahun.ts";
import { lead, section } from "../components/bagian.ts";
import { changeTable, feedLink } from "../components/perubahan.ts";

/** The content of the page of all changes. */
export function perubahanPage(view: PerubahanView): Html {
  const { kalimat, umpan, terbaru, arsip, fiktif } = view;
  return html`<header class="judul"><h1>Perubahan data</h1></header>
    ${lead(kalimat)} ${umpan === null ? null : html`<p>${feedLink(umpan)}</p>`}
    ${section("terbaru", "Laporan dan perbaikan", entries(terbaru))} ${corrections(view)}
    ${fiktif.length === 0 ? null : section("contoh", "Wilayah contoh", html`${FICTION} ${entries(fiktif)}`)}
    ${archive(arsip)}`;
}

/** A mistake that was mended is not the same as better data. */
function corrections({ koreksi, umpan_koreksi }: PerubahanView): Html {
  const items = koreksi.map(
    ({ href, kabupaten, tanggal, jenis, alasan }) =>
      html`<li>
        <a href="${href}">${kabupaten.nama}, data per ${tanggal}</a>
        <span class="sumber">${jenis}</span>${alasan === null ? null : html`: ${alasan}`}
      </li> `,
  );
  return section(
    "koreksi",
    "Koreksi dan revisi saja",
    html`<p>
        <strong>Koreksi</strong> memperbaiki yang salah; <strong>revisi</strong> membawa data yang
        lebih baik. Keduanya menyebut alasannya, dan versi lamanya tetap dapat dibuka.
      </p>
      ${
        items.length === 0
          ? html`<p class="tidak-dilaporkan">
              Data wilayah sungguhan belum pernah dikoreksi atau direvisi.
            </p>`
          : html`<ul>
              ${items}
            </ul>`
      }
      ${umpan_koreksi === null ? null : html`<p>${feedLink(umpan_koreksi)}</p>`}`,
  );
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
  const { jangkar, tetap, kabupaten, tanggal, tanda, alasan, ringkas } = perubahan;
  const { href, edisi_lain } = perubahan;
  return html`<article class="ubahan" id="${jangkar}">
    <h3>
      <a href="${kabupaten.href}">${kabupaten.nama}</a>, data per ${tanggal}
      ${tanda && html`<span class="contoh-cap">${capOf(tanda)}</span>`}
    </h3>
    <p class="sumber">${kindLine(perubahan)}</p>
    <p>${ringkas}${alasan === null ? null : html` Alasan: ${alasan}`}</p>
    ${amounts(perubahan)} ${cells(perubahan)}
    <p>
      <a href="${href}">Edisi ${tanggal} selengkapnya</a> ·
      <a href="${edisi_lain}">Edisi lain ${kabupaten.nama}</a> ·
      <a href="${tetap}">Tautan tetap</a>
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

/** The content of the page of a year's changes. */
export function perubahanTahunPage(view: PerubahanTahunView): Html {
  const { tahun, deskripsi, bulan, fiktif, arsip, terbaru } = view;
  return html`<header class="judul"><h1>Perubahan data ${tahun}</h1></header>
    ${lead([deskripsi])}
    <p><a href="${terbaru}">Perubahan terbaru, selengkapnya</a></p>
    ${bulan.map(({ id, judul, butir }) => section(`bulan-${id}`, judul, titles(butir)))}
    ${fiktif.length === 0 ? null : section("contoh", "Wilayah contoh", html`${FICTION} ${titles(fiktif)}`)}
    ${archive(arsip.filter((one) => one.tahun !== tahun))}`;
}

function titles(items: readonly PerubahanJudul[]): Html {
  return html`<ul>
    ${items.map(
      ({ jangkar, kabupaten, tanggal, jenis, href }) =>
        html`<li id="${jangkar}">
          <a href="${href}">${kabupaten.nama}, data per ${tanggal}</a>
          <span class="sumber">${jenis}</span>
        </li> `,
    )}
  </ul>`;
}

function archive(arsip: readonly ArsipLink[]): Html | null {
  if (arsip.length === 0) return null;
  return section(
    "arsip",
    "Menurut tahun",
    html`<ul>
      ${arsip.map(
        ({ tahun, href, jumlah }) =>
          html`<li>
            <a href="${href}">${tahun}</a>
            <span class="sumber"
              >${jumlah === 0 ? "hanya wilayah contoh" : `${formatNumber(jumlah)} laporan dan perbaikan`}</span
            >
          </li> `,
      )}
    </ul>`,
  );
}
