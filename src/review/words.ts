import { formatChange, formatList, formatNumber, lowerFirst } from "../base/format.ts";
import type { Keadaan, Kecocokan } from "./agreement.ts";
import { isChanged, type Dampak, type Jumlah } from "./effect.ts";
import { numberText } from "./isian.ts";
import type { Butir } from "./items.ts";
import type { Tinjauan } from "./tinjauan.ts";

/** "Kabupaten Klaten, data per 31 Desember 2025" */
export function titleText({ kabupaten, baru }: Tinjauan): string {
  return `${kabupaten.nama}, data per ${baru.tanggal}${versionText(baru.perubahan_ke)}`;
}

/** The review in one sentence or two: how many desa, how many cells and rows, how many to look at. */
export function summaryText(tinjauan: Tinjauan): string {
  const size = sizeText(tinjauan);
  return hasChanges(tinjauan) ? `${size} ${lookText(tinjauan)}` : size;
}

/** How many changes nobody has explained yet, and how many the steward has. */
function lookText({ mencurigakan, perubahan }: Tinjauan): string {
  if (mencurigakan === 0) return "Tidak ada perubahan yang mencolok.";
  const explained = perubahan.filter(({ curiga }) => typeof curiga?.alasan === "string").length;
  const open = mencurigakan - explained;
  return [
    ...(open === 0 ? [] : [`${formatNumber(open)} perubahan perlu diperiksa lebih dulu.`]),
    ...(explained === 0
      ? []
      : [`${formatNumber(explained)} perubahan mencolok sudah dijelaskan di kolom Catatan.`]),
  ].join(" ");
}

/** "58 desa/kelurahan berubah: 74 isian baru, 672 diubah, dan 32 baris baru." */
export function sizeText(tinjauan: Tinjauan): string {
  const { jumlah, laporan_pertama } = tinjauan;
  if (!hasChanges(tinjauan)) return "Tidak ada isian yang berubah.";
  const size = formatList(sizeParts(tinjauan));
  const desa = `${formatNumber(jumlah.desa_berubah)} desa/kelurahan`;
  if (laporan_pertama) return `Laporan pertama per desa: ${desa} melapor, ${size}.`;
  return jumlah.desa_berubah === 0
    ? `Tidak ada desa yang berubah: ${size}.`
    : `${desa} berubah: ${size}.`;
}

/** True if a cell or a row differs; dates and the reason of a correction are not counted. */
export function hasChanges(tinjauan: Tinjauan): boolean {
  return sizeParts(tinjauan).length > 0;
}

function sizeParts(tinjauan: Tinjauan): readonly string[] {
  return [...cellCounts(tinjauan), ...rowCounts(tinjauan)];
}

/** "Baris baru: Gerai 79, Kemitraan 65. Baris hilang: Gerai 2." Undefined if no row came or went. */
export function rowsText({ jumlah }: Tinjauan): string | undefined {
  const listed = (side: "baru" | "hilang") => {
    const sheets = jumlah.baris.filter((rows) => rows[side] > 0);
    const parts = sheets.map((rows) => `${rows.lembar} ${formatNumber(rows[side])}`);
    return parts.length === 0 ? [] : [`Baris ${side}: ${parts.join(", ")}.`];
  };
  const lines = [...listed("baru"), ...listed("hilang")];
  return lines.length === 0 ? undefined : lines.join(" ");
}

/** With what it was compared, why it was corrected, and what was left out. */
export function contextLines(tinjauan: Tinjauan): readonly string[] {
  const { lama, baru, tidak_terbaca } = tinjauan;
  const rows = rowsText(tinjauan);
  const before = lama
    ? `Dibandingkan dengan ${lama.disusun ? "buku kerja yang disusun dari publikasi" : "laporan"} per ${lama.tanggal}${versionText(lama.perubahan_ke)}.`
    : "Belum ada laporan sebelumnya.";
  const unread =
    tidak_terbaca === 0
      ? []
      : [
          `Sementara: ${formatNumber(tidak_terbaca)} sel tidak terbaca dan tidak ikut dibandingkan maupun dijumlahkan.`,
        ];
  const reason = baru.alasan === null ? [] : [baru.alasan];
  return [before, ...reason, ...unread, ...(rows === undefined ? [] : [rows])];
}

/** "Status Operasi"; on a long sheet "Gerai sembako: Status Gerai"; "Gerai sembako: baris hilang". */
export function columnOf({ lembar, baris, kolom, jenis }: Butir): string {
  const row = lembar === "Koperasi" ? "" : `${rowName(lembar, baris)}: `;
  const whole = jenis.startsWith("baris-") ? jenis.replace("-", " ") : "seluruh barisnya";
  return `${row}${kolom ?? whole}`;
}

/** "Kemitraan BPD Laku Pandai"; "Gerai sembako", without saying Gerai twice. */
function rowName(lembar: string, baris: string | null): string {
  if (baris === null) return lembar;
  return baris.startsWith(lembar) ? baris : `${lembar} ${baris}`;
}

/** "Bentangan (33.10.15.2015)", "Bentangan (33.10.15.2015), koperasi ke-2" */
export function placeText({ nama, kode, koperasi_ke }: Butir): string {
  return `${nama} (${kode})${koperasi_ke === 1 ? "" : `, koperasi ke-${koperasi_ke}`}`;
}

/** "AJ16", "AJ16 laporan lama" for a cell of the old workbook; empty if it stands in neither. */
export function cellText({ sel, sel_lama }: Butir): string {
  return sel ?? (sel_lama === null ? "" : `${sel_lama} laporan lama`);
}

/** Indicators of the kabupaten that differ, and those that do not. */
export function splitTotals({ dampak }: Tinjauan): {
  readonly changed: readonly Dampak[];
  readonly same: readonly Dampak[];
} {
  const telling = dampak.filter(
    ({ sesudah, sebelum }) => sesudah.dilaporkan > 0 || sebelum?.dilaporkan,
  );
  return {
    changed: telling.filter(isChanged),
    same: telling.filter((total) => !isChanged(total)),
  };
}

/** "284 → 301"; "301" without a figure before. */
export function beforeAfter({ sebelum, sesudah }: Dampak): string {
  const after = amountText(sesudah);
  return sebelum === null ? after : `${amountText(sebelum)} → ${after}`;
}

/** "+17", "−Rp2.000.000"; two sums of other desa have no difference to tell; empty where it cannot be said. */
export function differenceText(dampak: Dampak): string {
  const { selisih, satuan } = dampak;
  if (selisih === null) return "";
  if (hasOtherCoverage(dampak)) return "cakupannya lain";
  if (selisih === 0) return formatChange(selisih);
  return `${selisih > 0 ? "+" : "−"}${numberText(Math.abs(selisih), satuan)}`;
}

/** True if the two sums are not of equally many desa of equally many, with as many withheld. */
export function hasOtherCoverage({ sebelum, sesudah }: Dampak): boolean {
  return (
    sebelum !== null &&
    (sebelum.dilaporkan !== sesudah.dilaporkan ||
      sebelum.desa !== sesudah.desa ||
      sebelum.disembunyikan !== sesudah.disembunyikan)
  );
}

/** "dilaporkan 380 → 401 dari 401" */
export function coverageText({ sebelum, sesudah }: Dampak): string {
  const before =
    sebelum && sebelum.dilaporkan !== sesudah.dilaporkan
      ? `${formatNumber(sebelum.dilaporkan)} → `
      : "";
  const hidden =
    sesudah.disembunyikan === 0
      ? ""
      : `, tanpa ${formatNumber(sesudah.disembunyikan)} yang disembunyikan`;
  return `${before}${formatNumber(sesudah.dilaporkan)} dari ${formatNumber(sesudah.desa)}${hidden}`;
}

const AGREEMENT_WORDS: Readonly<Record<Keadaan, string>> = {
  sama: "sama dengan rincian",
  beda: "berbeda dari rincian",
  rincian_belum_lengkap: "rincian belum lengkap",
  tidak_tepat: "perkiraan, lain dari rincian",
  tanpa_pembanding: "–",
};

function agreementText(keadaan: Keadaan): string {
  return AGREEMENT_WORDS[keadaan];
}

/** How a claim stands to the new rows, with their sum where it differs. */
function afterText({ sesudah, rincian }: Kecocokan): string {
  const isOther = sesudah === "beda" || sesudah === "tidak_tepat";
  return `${agreementText(sesudah)}${isOther && rincian !== null ? ` ${rincian}` : ""}`;
}

/** "401"; "400 → 401" where the kabupaten states another figure now. */
export function claimText({ angka_sebelum, angka_sesudah }: Kecocokan): string {
  if (angka_sebelum === null || angka_sebelum === angka_sesudah) return angka_sesudah ?? "–";
  return `${angka_sebelum} → ${angka_sesudah ?? "tidak dinyatakan lagi"}`;
}

/** "Ringkasan"; "Kabar Contoh, tentang Mekarsari (99.01.02.2003)" */
export function publisherText({ penerbit, wilayah }: Kecocokan): string {
  return wilayah === null ? penerbit : `${penerbit}, tentang ${wilayah}`;
}

/** Claims that contradict the rows or did, and those whose standing changed; the worst first. */
export function tellingClaims({ kecocokan }: Tinjauan): readonly Kecocokan[] {
  const telling = kecocokan.filter(
    ({ sebelum, sesudah }) =>
      sesudah === "beda" || (sebelum !== sesudah && (isHeld(sebelum) || isHeld(sesudah))),
  );
  return [
    ...telling.filter(({ sesudah }) => sesudah === "beda"),
    ...telling.filter(({ sesudah }) => sesudah !== "beda"),
  ];
}

/** "Angka lain: 3 sama dengan rincian, 8 rincian belum lengkap."; undefined if there are none. */
export function otherClaimsText(tinjauan: Tinjauan): string | undefined {
  const told = new Set(tellingClaims(tinjauan));
  const others = tinjauan.kecocokan.filter((claim) => !told.has(claim));
  const parts = (["sama", "tidak_tepat", "rincian_belum_lengkap"] as const).flatMap((keadaan) => {
    const number = others.filter(({ sesudah }) => sesudah === keadaan).length;
    return number === 0 ? [] : [`${formatNumber(number)} ${AGREEMENT_WORDS[keadaan]}`];
  });
  if (parts.length === 0) return undefined;
  return `Angka ${told.size === 0 ? "yang dinyatakan dan diterbitkan" : "lain"}: ${parts.join(", ")}.`;
}

/** "berbeda dari rincian 34"; "sama dengan rincian → berbeda dari rincian 34" */
export function standingText(claim: Kecocokan): string {
  const after = afterText(claim);
  return claim.sebelum === claim.sesudah || !isHeld(claim.sebelum)
    ? after
    : `${agreementText(claim.sebelum)} → ${after}`;
}

/** Cells by column of one sheet after the other: "Koperasi: Musdesus 44, Akta Notaris 25". */
export function columnCounts({ jumlah }: Tinjauan): readonly string[] {
  const sheets = [...new Set(jumlah.kolom.map(({ lembar }) => lembar))];
  return sheets.map((sheet) => {
    const here = jumlah.kolom.filter(({ lembar }) => lembar === sheet);
    const counts = here.map(
      ({ kolom, diisi, diubah, dikosongkan }) =>
        `${kolom} ${formatNumber(diisi + diubah + dikosongkan)}`,
    );
    return `${sheet}: ${counts.join(", ")}`;
  });
}

/** True if the claim could be held against rows at all. */
function isHeld(keadaan: Keadaan): boolean {
  return keadaan !== "tanpa_pembanding" && keadaan !== "rincian_belum_lengkap";
}

/** Which pages and PDFs say something else, by what a steward would look for. */
export function pagesText({ halaman }: Tinjauan): string {
  const { desa, desa_lain, kecamatan, kabupaten, provinsi, nasional, pdf } = halaman;
  if (pdf === 0) return "Tidak ada halaman yang berubah.";
  const few = desa.length <= MOST_NAMED;
  const parts = [
    ...(few
      ? desa.map(({ nama, kode }) => `${nama} (${kode})`)
      : [
          `${formatNumber(desa.length)} desa/kelurahan${desa_lain > 0 ? " yang isiannya berubah" : ""}`,
        ]),
    ...(desa_lain === 0
      ? []
      : [`${formatNumber(desa_lain)} desa/kelurahan${desa.length > 0 ? " lain" : ""}`]),
    ...(kecamatan.length === 0 ? [] : [`${formatNumber(kecamatan.length)} kecamatan`]),
    ...[kabupaten.nama, provinsi.nama],
    ...(nasional ? ["Indonesia"] : []),
  ];
  return `Halaman yang ikut berubah di situs, beserta PDF-nya: ${formatList(parts)}.`;
}

const MOST_NAMED = 3;

/** "dan 12 lainnya"; undefined if nothing was left out. */
export function restText(left: number): string | undefined {
  return left > 0 ? `dan ${formatNumber(left)} lainnya` : undefined;
}

function versionText(perubahan_ke: number): string {
  return perubahan_ke === 0 ? "" : ` (perubahan ${perubahan_ke})`;
}

/** "34", "Rp8.000.000", or the words for why there is no figure. */
export function amountText({ teks, disembunyikan }: Jumlah): string {
  return teks ?? (disembunyikan > 0 ? "disembunyikan" : "belum dilaporkan");
}

function cellCounts({ jumlah }: Tinjauan): string[] {
  const { isian_diisi, isian_diubah, isian_dikosongkan } = jumlah;
  return [
    ...counted(isian_diisi, "isian baru"),
    ...counted(isian_diubah, isian_diisi === 0 ? "isian diubah" : "diubah"),
    ...counted(
      isian_dikosongkan,
      isian_diisi + isian_diubah === 0 ? "isian dikosongkan" : "dikosongkan",
    ),
  ];
}

function rowCounts({ jumlah }: Tinjauan): string[] {
  const sum = (side: "baru" | "hilang") =>
    jumlah.baris.reduce((total, rows) => total + rows[side], 0);
  return [...counted(sum("baru"), "baris baru"), ...counted(sum("hilang"), "baris hilang")];
}

function counted(number: number, what: string): string[] {
  return number === 0 ? [] : [`${formatNumber(number)} ${lowerFirst(what)}`];
}
