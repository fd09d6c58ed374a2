import { peringatanOf, type Tanda } from "../base/tanda.ts";
import { formatDate, formatList, formatNumber } from "../base/format.ts";
import { html, type Html } from "../base/html.ts";
import { foldMasalah, type Folded } from "../check/fold.ts";
import { formatCells } from "../check/problem-groups.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import { fileNameOf } from "../records/file-name.ts";
import type { LaporanMasalah } from "../records/types.gen.ts";
import type { Tinjauan } from "../review/tinjauan.ts";
import { guideAddress, reportFormAddress, repositoryLinks } from "../views/ajakan.ts";
import { reviewHtml } from "./tinjauan-layar.ts";

/** A checked workbook as the page shows it. */
export interface Layar {
  readonly laporan: LaporanBerkas;
  /** What it changes; null if there are errors. */
  readonly tinjauan: Tinjauan | null;
  /** What marks the kabupaten's data. */
  readonly tanda: Tanda | null;
  /** Earlier reports of the kabupaten were at hand. */
  readonly riwayat: boolean;
  readonly repositori: string;
  /** Counted from 1: ids on a page that shows several. */
  readonly nomor: number;
}

/** A file's verdict in a sentence, what to mend, what changes, and what to do next. */
export function resultHtml(layar: Layar): Html {
  const { laporan, tinjauan, riwayat, nomor } = layar;
  return html`<article class="hasil hasil-${stateOf(laporan)}" aria-labelledby="hasil-${nomor}">
    <h2 id="hasil-${nomor}" tabindex="-1">${laporan.berkas}</h2>
    <p class="hasil-kalimat"><strong>${verdictOf(laporan)}</strong> ${restOf(laporan)}</p>
    ${subject(layar)} ${riwayat ? null : WITHOUT_HISTORY}
    <p class="bawa" data-unduhan>${printButton(laporan)}</p>
    ${problems(layar)} ${tinjauan ? reviewHtml(tinjauan) : null} ${next(layar)}
  </article>`;
}

/** What a screen reader says when all files are checked. */
export function summaryOf(laporan: readonly LaporanBerkas[]): string {
  const [only] = laporan;
  if (only && laporan.length === 1) return `${only.berkas}: ${verdictOf(only)}`;
  const broken = laporan.filter(({ kesalahan }) => kesalahan > 0).length;
  const sound = laporan.length - broken;
  return `${laporan.length} buku kerja diperiksa: ${sound} dapat dikirim, ${broken} belum.`;
}

/** The first sentence. */
export function verdictOf({ kesalahan, peringatan }: LaporanBerkas): string {
  if (kesalahan > 0)
    return `Belum dapat diterima: ${formatNumber(kesalahan)} kesalahan perlu diperbaiki dulu.`;
  if (peringatan > 0)
    return `Dapat dikirim; lihat dulu ${formatNumber(peringatan)} peringatan di bawah.`;
  return "Dapat dikirim: tidak ada yang perlu diperbaiki.";
}

const WITHOUT_HISTORY = html`<p class="edisi">
  Laporan lalu kabupaten ini tidak ada di pemeriksa ini, jadi perubahannya tidak diperiksa.
</p>`;

const LABELS = { kesalahan: "Kesalahan", peringatan: "Peringatan", catatan: "Catatan" } as const;
const LEVELS = ["kesalahan", "peringatan", "catatan"] as const;

function stateOf({ kesalahan, peringatan }: LaporanBerkas): string {
  if (kesalahan > 0) return "kesalahan";
  return peringatan > 0 ? "peringatan" : "bersih";
}

function restOf({ kesalahan, peringatan, catatan }: LaporanBerkas): string | null {
  const parts = [
    ...(kesalahan > 0 && peringatan > 0 ? [`${formatNumber(peringatan)} peringatan`] : []),
    ...(catatan > 0 ? [`${formatNumber(catatan)} catatan`] : []),
  ];
  return parts.length === 0 ? null : `Ada juga ${formatList(parts)}.`;
}

function subject({ laporan, tanda }: Layar): Html | null {
  const { kabupaten, nama_kabupaten, tanggal_data, perubahan_ke } = laporan;
  if (kabupaten === null || tanggal_data === null) return null;
  const kind = perubahan_ke ? `perbaikan ke-${perubahan_ke}` : "laporan pertama tanggal itu";
  return html`<p class="edisi">
    ${nama_kabupaten} (${kabupaten}), data per ${formatDate(tanggal_data)},
    ${kind}${tanda && ` · ${peringatanOf(tanda)}`}
  </p>`;
}

function printButton({ masalah }: LaporanBerkas): Html | null {
  return masalah.length === 0
    ? null
    : html`<button type="button" class="kedua" data-aksi="cetak">Cetak daftar masalah</button>`;
}

function problems(layar: Layar): Html | null {
  const { laporan } = layar;
  const { masalah } = laporan;
  if (masalah.length === 0) return null;
  return html`<section aria-labelledby="masalah-${layar.nomor}">
    <h3 id="masalah-${layar.nomor}">Yang ditemukan</h3>
    ${filter(layar)}
    <ol class="daftar-masalah">
      ${foldMasalah(masalah).map((folded) => problem(folded, layar))}
    </ol>
  </section>`;
}

function filter({ laporan, nomor }: Layar): Html | null {
  const present = LEVELS.filter((level) => laporan[level] > 0);
  if (present.length < 2) return null;
  return html`<fieldset class="saringan">
    <legend>Tampilkan</legend>
    ${present.map(
      (level) =>
        html`<p class="pilihan">
          <input type="checkbox" id="saring-${nomor}-${level}" data-saring="${level}" checked />
          <label for="saring-${nomor}-${level}"
            >${LABELS[level]} (${formatNumber(laporan[level])})</label
          >
        </p>`,
    )}
  </fieldset>`;
}

function problem(folded: Folded, { repositori }: Layar): Html {
  const { kode, tingkat, lembar, kolom, shown, sel, sisa } = folded;
  const place = [
    lembar === null ? null : `lembar ${lembar}`,
    kolom === null ? null : `kolom ${kolom}`,
  ].filter((part) => part !== null);
  return html`<li class="masalah" data-tingkat="${tingkat}">
    <p class="masalah-kepala">
      <span class="cap cap-${tingkat}">${LABELS[tingkat]}</span>
      <strong>${place.length === 0 ? "Berkas ini" : place.join(" › ")}</strong>
      <a href="${guideAddress(repositori, kode)}">${kode}</a>
    </p>
    ${shown.map(finding)}
    ${
      sisa === 0
        ? null
        : html`<p class="masalah-sisa">
            Serupa itu juga di ${formatNumber(sisa)} tempat lain: ${formatCells(sel, sisa, 40)}
          </p>`
    }
  </li>`;
}

function finding({ sel, banyak, pesan, perbaikan, saran: all }: LaporanMasalah): Html {
  const saran = all.filter((one) => !perbaikan.includes(one));
  return html`<div class="temuan">
    ${sel.length === 0 ? null : html`<p class="temuan-sel">${formatCells(sel, banyak, 40)}</p>`}
    <p>${pesan}</p>
    <p class="temuan-perbaikan"><b>Perbaiki:</b> ${perbaikan}</p>
    ${
      saran.length === 0
        ? null
        : html`<p class="temuan-perbaikan"><b>Mungkin maksudnya:</b> ${saran.join(" · ")}</p>`
    }
  </div>`;
}

function next({ laporan, tanda, repositori }: Layar): Html {
  const { kabupaten, tanggal_data, perubahan_ke } = laporan;
  if (laporan.kesalahan > 0 || kabupaten === null || tanggal_data === null)
    return html`<p class="selanjutnya">
      Perbaiki di buku kerjanya, simpan, lalu pilih lagi berkasnya di atas.
    </p>`;
  if (tanda === "simulasi") return html`<p class="selanjutnya">Simulasi tidak untuk dikirim.</p>`;
  const name = fileNameOf({ tanggal_data, perubahan_ke: perubahan_ke ?? 0 });
  const { unggah } = repositoryLinks(repositori, { kabupaten, contoh: tanda === "contoh" });
  return html`<p class="selanjutnya">
    Kirim sebagai <strong>${name}</strong>:
    <a href="${unggah}">unggah ke folder ${kabupaten}</a> (perlu akun GitHub dengan hak menulis),
    atau <a href="${reportFormAddress(repositori)}">kirim lewat formulir</a>.
  </p>`;
}
