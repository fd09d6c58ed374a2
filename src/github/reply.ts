import { formatDate } from "../base/format.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";
import { pathOf, type Penolakan, type Tempat } from "./masukan.ts";

/** First line of the answer in an issue, by which the next run finds it again. */
export const REPLY_MARKER = "<!-- papan-kdkmp: jawaban -->";

/** Title of the pull request and of its commit: "33.10 Kabupaten Klaten: data per 24 November 2025". */
export function proposalTitle(
  { kabupaten, tanggal_data, perubahan_ke }: Tempat,
  nama: string,
): string {
  const correction = perubahan_ke === 0 ? "" : `, perbaikan ke-${perubahan_ke}`;
  return `${kabupaten} ${nama}: data per ${formatDate(tanggal_data)}${correction}`;
}

/** Branch of the pull request that an issue leads to; an edited issue leads to the same one. */
export function proposalBranch(issue: number): string {
  return `laporan/${issue}`;
}

/** Issue that led to this branch; undefined for a branch of another kind. */
export function issueOfBranch(branch: string): number | undefined {
  const [, digits] = /^laporan\/([1-9]\d{0,9})$/.exec(branch) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Text of the pull request. The word before the number closes the issue when it is merged. */
export function proposalText(tempat: Tempat, issue: number): string {
  return paragraphs(
    `Buku kerja ini dikirim lewat formulir di #${issue} dan lulus pemeriksaan. Pengirimnya mencentang semua pernyataan di sana: tanpa data pribadi, kosong berarti belum dilaporkan, setuju dengan lisensi.`,
    `Berkas: \`${pathOf(tempat)}\``,
    "Sebelum menerima: baca perubahannya di komentar di bawah, baca isian bebas satu per satu (program tidak mengenali nama orang), dan pastikan pengirimnya berhak melapor untuk kabupaten ini.",
    `Closes #${issue}`,
  );
}

/** The workbook was clean, and the pull request stands. */
export function proposedReply(pullRequest: number): string {
  return paragraphs(
    `Terima kasih. Buku kerja Anda sudah diperiksa dan tidak ada kesalahan. Usulannya ada di #${pullRequest}; di sana tertulis juga apa yang berubah sejak laporan sebelumnya. Setelah usulan ditinjau dan diterima, halaman dan PDF dibuat dengan sendirinya.`,
    "Ada yang masih ingin dibetulkan? Selama usulannya belum ditinjau, ganti lampiran di formulir di atas, dan usulannya ikut diganti. Sesudah itu, kirim formulir baru.",
  );
}

/** The workbook was clean, but somebody has begun to review the one before it. */
export function reviewedReply(pullRequest: number, repository: string): string {
  return paragraphs(
    `Terima kasih. Usulan dari formulir ini, #${pullRequest}, sudah mulai ditinjau, jadi isinya tidak diganti lagi: yang diterima harus sama dengan yang dibaca peninjau.`,
    `Ada yang masih ingin dibetulkan? Kirim [formulir baru](${repository}/issues/new?template=laporan.yml) dengan buku kerja yang sudah dibetulkan, dan sebutkan #${pullRequest} di bagian _Keterangan_. Yang di sini tidak perlu diubah.`,
  );
}

/** The workbook was clean, but a later step of ours failed. */
export function unproposedReply(run: string): string {
  return paragraphs(
    `Buku kerja Anda sudah diperiksa dan tidak ada kesalahan, tetapi usulannya belum dapat dibuat. Ini bukan kesalahan Anda dan tidak perlu dikirim ulang: pengelola akan meneruskannya ([catatan pemeriksaan](${run})).`,
  );
}

export interface ProblemReply {
  /** The report as Markdown, already safe to show. */
  readonly laporan: string;
  /** Page of the run, where the marked workbook lies. */
  readonly run: string;
  /** Page of the repository. */
  readonly repository: string;
  readonly dataPribadi: boolean;
}

/** True if a file's report speaks of personal data: then no copy of the file may be kept. */
export function hasPersonalData({ masalah }: Pick<LaporanBerkas, "masalah">): boolean {
  return masalah.some(({ kode }) => kode === "data-pribadi");
}

/** What is wrong, and what to do now. */
export function problemReply({ laporan, run, repository, dataPribadi }: ProblemReply): string {
  const marked = dataPribadi
    ? ""
    : ` Buku kerja yang sel kelirunya sudah diberi warna dapat diunduh di bagian _Artifacts_ pada [halaman pemeriksaan](${run}).`;
  return paragraphs(
    "Terima kasih sudah mengirim. Ada yang perlu dibetulkan dulu:",
    `1. Buka buku kerja di komputer Anda dan betulkan sel yang disebut di bawah ini.${marked}\n2. ${EDIT}, hapus lampiran lama, lampirkan yang sudah dibetulkan, lalu simpan.`,
    "Pemeriksaan berjalan lagi dengan sendirinya, dan jawaban ini diganti.",
    ...(dataPribadi ? [personalData(repository)] : []),
    laporan.trimEnd(),
  );
}

function personalData(repository: string): string {
  return `> **Lampiran ini tampaknya memuat data pribadi, padahal siapa pun dapat mengunduhnya.** Hapus lampirannya sekarang juga, lalu minta pengelola menghapus salinannya lewat [SECURITY.md](${repository}/blob/main/SECURITY.md); sebut nomor kiriman ini saja, bukan isinya.`;
}

const EDIT = "Pada formulir di atas pilih `…` lalu _Edit_";

/** Why nothing was proposed, and what to do now. */
export function refusalReply(alasan: Penolakan): string {
  return paragraphs(
    `Terima kasih sudah mengirim. ${REFUSALS[alasan]}`,
    `${EDIT}, betulkan, lalu simpan. Pemeriksaan berjalan lagi dengan sendirinya.`,
  );
}

const REFUSALS: Readonly<Record<Penolakan, string>> = {
  "judul-ganda":
    "Ada judul formulir yang tertulis dua kali, mungkin ikut tertempel di salah satu isian. Sisakan satu judul _Kabupaten atau kota_, satu _Tanggal data_, dan satu _Pernyataan_.",
  pernyataan:
    "Belum semua pernyataan dicentang. Centang ketiganya bila memang benar; tanpa itu data tidak dapat diterima.",
  "tanpa-lampiran":
    "Tidak ada buku kerja yang terlampir. Lampirkan satu berkas `.xlsx` di bagian _Buku kerja_, dan tunggu sampai unggahannya selesai sebelum menyimpan.",
  "banyak-lampiran":
    "Ada lebih dari satu lampiran. Sisakan satu buku kerja saja; untuk kabupaten atau tanggal lain, isi formulir baru.",
  "terlalu-besar":
    "Lampirannya lebih besar dari 5 MB. Buku kerja biasanya jauh lebih kecil: hapus gambar, lembar tambahan, dan baris kosong yang diberi warna, lalu simpan ulang.",
  "tidak-terunduh":
    "Lampirannya tidak dapat diunduh. Hapus lampiran itu, lampirkan lagi, dan tunggu sampai unggahannya selesai sebelum menyimpan.",
  "lain-kabupaten":
    "Kode kabupaten di formulir lain dari yang tertulis di lembar `_meta` buku kerja. Pastikan berkasnya tidak tertukar, lalu samakan keduanya.",
  "lain-tanggal":
    "Tanggal data di formulir lain dari yang tertulis di lembar `_meta` buku kerja. Pastikan berkasnya tidak tertukar, lalu samakan keduanya.",
  "bukan-kabupaten":
    "Di lembar `_meta`, _Disusun oleh_ berisi Proyek. Pilih Kabupaten bila buku kerja ini laporan kantor Anda.",
  "sudah-ada":
    "Buku kerja yang persis sama sudah ada di Papan, jadi tidak ada yang perlu diusulkan. Bila ada yang dibetulkan, pastikan berkas terbarunya yang terlampir.",
  "gagal-diperiksa":
    "Pemeriksaannya berhenti karena gangguan pada program kami, bukan karena buku kerja Anda. Pengelola akan melihatnya; boleh juga dicoba sekali lagi tanpa mengubah apa pun.",
};

/** GitHub shows every line break of a comment as one, so a paragraph is one line. */
function paragraphs(...texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n`;
}
