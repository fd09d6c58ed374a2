import { peringatanLengkapOf } from "../base/tanda.ts";
import type { DaftarDokumen, DokumenWilayah } from "../views/cetak/daftar.ts";
import type { Tanda } from "./verifikasi-tanda.ts";

/** A list of documents with the folder it was fetched from: "/kabupaten/33.10/2025-11-24/pdf/". */
export interface DaftarDiambil {
  readonly alamat: string;
  readonly daftar: DaftarDokumen;
}

export interface Diperiksa {
  readonly tanda: Tanda;
  /** Null: there is no file, only a label; `sha256` null: this browser cannot compute it. */
  readonly berkas: { readonly sha256: string | null } | null;
  /** Of the document's edition, and of the newest one (perhaps the same). */
  readonly edisi: DaftarDiambil;
  readonly terbaru: DaftarDiambil;
}

/** What is said of a document. Only `sama` rests on the file itself. */
export interface Hasil {
  readonly vonis: "sama" | "label" | "waspada" | "gagal";
  readonly judul: string;
  /** The verdict in two or three words, then in a sentence. */
  readonly kata: string;
  readonly kalimat: readonly string[];
  readonly berubah: { readonly judul: string; readonly butir: readonly string[] } | null;
  readonly tautan: readonly { readonly label: string; readonly href: string }[];
}

/** Compares a document with what is published. */
export function nilai(diperiksa: Diperiksa): Hasil {
  const { tanda, edisi } = diperiksa;
  const { daftar } = edisi;
  const own = daftar.dokumen.find(({ kode }) => kode === tanda.kode);
  if (!own)
    return gagal(
      `Edisi ${daftar.tanggal_teks} ${daftar.nama} tidak punya dokumen untuk kode ${tanda.kode}. Periksa penulisannya.`,
    );
  const known = knownDigest(diperiksa);
  const verdict = verdictOf(diperiksa, known);
  const berubah = changes(diperiksa, own, known);
  const place = own.letak === null ? own.nama : `${own.nama}, ${own.letak}`;
  return {
    ...verdict,
    judul: `${place} (${own.kode}), data per ${daftar.tanggal_teks}`,
    kalimat: [
      ...verdict.kalimat,
      ...(daftar.contoh ? [`${peringatanLengkapOf("contoh")}.`] : []),
      ...(daftar.simulasi ? [`${peringatanLengkapOf("simulasi")}.`] : []),
      ...currentness(diperiksa, known),
    ],
    berubah,
    tautan: links(diperiksa, own, berubah),
  };
}

/** Why nothing could be compared. */
export function gagal(kalimat: string, judul = "Tidak dapat diperiksa"): Hasil {
  const kata = "Belum ada yang dibandingkan.";
  return { vonis: "gagal", judul, kata, kalimat: [kalimat], berubah: null, tautan: [] };
}

type Known = DaftarDokumen["sidik_dikenal"][number] | undefined;
type Verdict = Pick<Hasil, "vonis" | "kata" | "kalimat">;

/** The published digest that the label has; of a full one every digit counts where all are known. */
function knownDigest({ tanda: { sidik }, edisi: { daftar } }: Diperiksa): Known {
  if (sidik === null) return undefined;
  const [now] = daftar.sidik_dikenal;
  const known = daftar.sidik_dikenal.find((one) => sidik.startsWith(one.sidik));
  return known === now && !daftar.sidik.startsWith(sidik) ? undefined : known;
}

function verdictOf(diperiksa: Diperiksa, known: Known): Verdict {
  const { berkas, edisi } = diperiksa;
  if (!berkas) return labelVerdict(diperiksa, known);
  const { sha256 } = berkas;
  if (sha256 === null) {
    const { vonis, kata, kalimat } = labelVerdict(diperiksa, known);
    return { vonis, kata, kalimat: [NO_HASH, ...kalimat] };
  }
  const all = edisi.daftar.dokumen.flatMap((one) => one.berkas);
  const same = all.find((one) => one.sha256 === sha256);
  if (!same) return otherFile(diperiksa, known, sha256);
  return {
    vonis: "sama",
    kata: "Sama persis.",
    kalimat: [
      `Berkas ini bita demi bita sama dengan ${same.berkas} yang diterbitkan situs ini.`,
      `Yang dibandingkan: SHA-256 berkas, ${shaText(sha256)}, dengan daftar dokumen edisi ini.`,
    ],
  };
}

/** A file that is not among those published, whatever it says. */
function otherFile(diperiksa: Diperiksa, known: Known, sha256: string): Verdict {
  const { daftar } = diperiksa.edisi;
  const compared = `SHA-256 berkas ini, ${shaText(sha256)}, tidak ada dalam daftar dokumen edisi ini.`;
  const label = labelVerdict(diperiksa, known);
  if (label.vonis === "waspada") return { ...label, kalimat: [...label.kalimat, compared] };
  const replaced = known && known !== daftar.sidik_dikenal[0];
  const why = replaced
    ? "PDF dengan sidik itu sudah diganti sesudah datanya bertambah atau dikoreksi, jadi tinggal labelnya yang dapat dibandingkan."
    : "Mungkin disimpan ulang, dipotong, atau ditandai oleh program lain; mungkin PDF situs ini dibuat ulang dengan tata letak baru; mungkin pula isinya diubah.";
  return {
    vonis: replaced ? "label" : "waspada",
    kata: "Bukan berkas yang diterbitkan sekarang.",
    kalimat: [
      compared,
      why,
      "Labelnya memang dikenal, tetapi label dapat disalin: cocokkan angkanya dengan halaman edisi.",
    ],
  };
}

const NO_HASH =
  "Peramban ini tidak dapat menghitung SHA-256 di alamat ini, jadi berkasnya sendiri tidak dibandingkan.";
const ONLY_LABEL =
  "Yang dibandingkan hanya label (kode, edisi, sidik), bukan isi lembarnya. Label dapat disalin ke lembar lain: cocokkan angkanya dengan halaman edisi, atau periksa berkas PDF-nya.";

function withoutSidik({ tak_terbaca }: Tanda, now: string): Verdict {
  if (tak_terbaca.includes("sidik"))
    return {
      vonis: "label",
      kata: "Sidiknya tidak terbaca.",
      kalimat: [
        `Sidiknya belum dibandingkan: tulis empat kelompok, masing-masing empat angka atau huruf a–f, seperti di kaki lembar. Sidik data edisi ini sekarang ${now}.`,
      ],
    };
  return {
    vonis: "label",
    kata: "Edisi ini ada.",
    kalimat: [
      `Sidiknya belum dibandingkan. Sidik data edisi ini sekarang ${now}; cocokkan dengan kaki lembar.`,
    ],
  };
}

function labelVerdict({ tanda, edisi: { daftar } }: Diperiksa, known: Known): Verdict {
  const now = sidikText(daftar.sidik);
  if (tanda.sidik === null) return withoutSidik(tanda, now);
  const claimed = sidikText(tanda.sidik);
  if (!known)
    return {
      vonis: "waspada",
      kata: "Label tidak dikenal.",
      kalimat: [
        `Sidik ${claimed} tidak dikenal untuk edisi ini; sidiknya sekarang ${now}. Mungkin salah ketik, mungkin ${daftar.sidik_terpotong ? "dari keadaan data yang lebih tua daripada yang dicatat di sini" : "dibuat sebelum edisi lain tercatat"}, mungkin pula lembarnya diubah. Jangan dipakai sebelum angkanya cocok dengan halaman edisi.`,
      ],
    };
  if (tanda.versi !== null && known.versi !== null && tanda.versi !== known.versi)
    return {
      vonis: "waspada",
      kata: "Label tidak selaras.",
      kalimat: [
        `Labelnya menyebut versi ${tanda.versi}, padahal sidik ${claimed} milik versi ${known.versi}.`,
      ],
    };
  const isNow = known === daftar.sidik_dikenal[0];
  return {
    vonis: "label",
    kata: isNow
      ? "Label dikenal, datanya yang diterbitkan sekarang."
      : "Label dikenal, datanya sudah diganti.",
    kalimat: [
      `Sidik ${claimed} ${isNow ? "sama dengan sidik edisi ini sekarang" : `pernah dipakai edisi ini; sekarang ${now}`}.`,
      ONLY_LABEL,
    ],
  };
}

/** What has come since: corrections, published figures, editions. */
function currentness({ tanda, edisi, terbaru }: Diperiksa, known: Known): readonly string[] {
  const { daftar } = edisi;
  const versi = known?.versi ?? tanda.versi ?? daftar.versi ?? "k0";
  const later = daftar.koreksi.filter((one) => numberOf(one.versi) > numberOf(versi));
  const figures = known?.terbitan_sesudahnya ?? 0;
  return [
    ...later.map(
      ({ jenis, alasan }) =>
        `Sesudahnya ada ${jenis.toLowerCase()}${alasan === null ? "." : `: ${alasan}`}`,
    ),
    ...(figures === 0
      ? []
      : [
          `Sesudahnya ${figures} angka terbitan tentang ${daftar.nama} ditambahkan pada edisi ini.`,
        ]),
    terbaru.daftar.tanggal === daftar.tanggal
      ? `Data per ${daftar.tanggal_teks} adalah edisi terbaru ${daftar.nama} di situs ini.`
      : `Sudah ada edisi yang lebih baru: data per ${terbaru.daftar.tanggal_teks}.`,
  ];
}

function numberOf(versi: string): number {
  return Number(versi.slice(1));
}

/** Of an unknown label nothing is known of the sheet, only of the edition that it names. */
function sinceWhat({ tanda, edisi: { daftar } }: Diperiksa, known: Known): string {
  const isUnknown = tanda.sidik !== null && !known;
  return isUnknown ? `edisi ${daftar.tanggal_teks} di situs ini` : "lembar ini";
}

function changes(diperiksa: Diperiksa, own: DokumenWilayah, known: Known): Hasil["berubah"] {
  const { tanda, edisi, terbaru } = diperiksa;
  const { daftar } = edisi;
  const claimed = tanda.sidik === null ? tanda.versi : null;
  const versi = known?.versi ?? claimed ?? daftar.versi ?? "-";
  const butir = own.berubah?.[versi] ?? [];
  const isNewest = terbaru.daftar.tanggal === daftar.tanggal && versi === (daftar.versi ?? "-");
  if (butir.length === 0 && isNewest) return null;
  const judul = `Yang berubah untuk ${own.nama} sejak ${sinceWhat(diperiksa, known)}`;
  return {
    judul,
    butir:
      butir.length === 0 ? ["Tidak ada perubahan isian yang tercatat untuk wilayah ini."] : butir,
  };
}

function links(
  { tanda, edisi, terbaru }: Diperiksa,
  own: DokumenWilayah,
  berubah: Hasil["berubah"],
): Hasil["tautan"] {
  const now = terbaru.daftar.dokumen.find(({ kode }) => kode === own.kode);
  const kertas = tanda.kertas ?? "A4";
  const bentuk = tanda.bentuk ?? "biasa";
  const file = now?.berkas.find((one) => one.kertas === kertas && one.bentuk === bentuk);
  const isCut =
    berubah?.butir.some((line) => /\bdan [\d.]+ (?:isian|angka) lagi$/.test(line)) ?? false;
  return [
    ...(isCut && terbaru.daftar.tanggal !== edisi.daftar.tanggal
      ? [
          {
            label: `Semua isian dan angka sekarang: edisi ${terbaru.daftar.tanggal_teks}`,
            href: terbaru.daftar.halaman,
          },
        ]
      : []),
    { label: `Halaman edisi ${edisi.daftar.tanggal_teks}`, href: edisi.daftar.halaman },
    { label: `Halaman terbaru ${own.nama}`, href: own.halaman },
    ...(file
      ? [
          {
            label: `PDF terbaru (${terbaru.daftar.tanggal_teks})`,
            href: `${terbaru.alamat}${file.berkas}`,
          },
        ]
      : []),
  ];
}

/** "1a2b 3c4d 5e6f 7a8b" */
function sidikText(sidik: string): string {
  return sidik.slice(0, 16).replace(/.{4}(?=.)/g, "$& ");
}

function shaText(sha256: string): string {
  return `${sha256.slice(0, 12)}…`;
}
