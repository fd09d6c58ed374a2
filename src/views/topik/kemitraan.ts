import { compareDates } from "../../base/dates.ts";
import { formatNumber } from "../../base/format.ts";
import { MITRA_JENIS, MITRA_KEADAAN, partnerKey } from "../../indicators/kemitraan.ts";
import { inti } from "../../indicators/totals.ts";
import { coverageText } from "../angka.ts";
import { claimFor } from "../area.ts";
import { hasDokumen } from "../pernyataan.ts";
import type { SiteIndex } from "../site-index.ts";
import type { Area } from "./area.ts";
import { claimsAbout, claimTabel } from "./angka-terbit.ts";
import {
  institutionTable,
  kindTable,
  partnerAreaTable,
  partnershipTable,
  SHOWN_STATUSES,
} from "./kemitraan-tabel.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

const INDICATORS = ["mitra_laku_pandai", "pengajuan_kemitraan", "jenis_kemitraan_disebut"];

/**
 * The register of partnerships by kind, institution and status.
 * Source of the kinds: coordination meeting of Klaten, 24 November 2025 (data/referensi/mitra.json).
 */
export const kemitraanTopik: Topik = {
  id: "kemitraan",
  judul: "Kemitraan",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["kemitraan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const claims = claimsAbout(index, area, INDICATORS);
  const isReported = area.ukur(MITRA_KEADAAN).dilaporkan > 0;
  if (!isReported && (claims.length === 0 || area.editions.length === 0)) return null;
  const stated: readonly BagianIsi[] =
    claims.length === 0
      ? []
      : [
          {
            id: "dinyatakan",
            judul: "Angka yang dinyatakan",
            kalimat: statedSentences(index, area),
            tabel: [
              claimTabel(index, claims, {
                id: "angka-dinyatakan",
                judul: "Angka kemitraan yang dinyatakan atau diterbitkan",
              }),
            ],
            catatan: [SEPARATE],
          },
        ];
  return isReported
    ? { kalimat: sentences(area), bagian: [...registerParts(index, area), ...stated] }
    : { kalimat: [NO_ROWS], bagian: stated };
}

const SEPARATE =
  "Angka yang dinyatakan tidak dijumlahkan dengan hitungan dari baris, dan angka dari penerbit berbeda tidak digabung.";

const NO_ROWS =
  "Register kemitraan per koperasi belum dilaporkan di sini; yang diketahui hanya jumlah yang dinyatakan.";

function sentences(area: Area): string[] {
  const found = area.ukur(MITRA_KEADAAN);
  const count = (state: string) => found.jumlah.get(state) ?? 0;
  const early = count("aktif_belum_beroperasi");
  return [
    `${formatNumber(count("aktif"))} dari ${formatNumber(found.koperasi)} koperasi punya kemitraan yang aktif, ${formatNumber(count("dalam_proses"))} punya pengajuan yang masih berjalan${approvedText(area, count("dalam_proses"))}; ${coverageText({ ...found, disembunyikan: 0 })}.`,
    ...(early === 0
      ? []
      : [
          `${formatNumber(early)} koperasi sudah bermitra tetapi belum beroperasi: mitra boleh lebih banyak daripada koperasi yang beroperasi.`,
        ]),
  ];
}

/** " (20 diajukan atau diproses, 8 hanya disetujui)": the indicator of applications counts the former alone. */
function approvedText(area: Area, onTheWay: number): string {
  const asked = area.ukur(inti("pengajuan_kemitraan")).nilai ?? 0;
  return asked === onTheWay
    ? ""
    : ` (${formatNumber(asked)} diajukan atau diproses, ${formatNumber(onTheWay - asked)} hanya disetujui)`;
}

/** Partners may exceed the koperasi in operation; said where the region's own figures show it. */
function statedSentences(index: SiteIndex, { kode, tingkat }: Area): string[] {
  if (tingkat !== "kabupaten") return [];
  const partners = claimFor(index, kode, "mitra_laku_pandai");
  const operating = claimFor(index, kode, "beroperasi");
  if (!partners || !operating || partners.tanggal_data !== operating.tanggal_data) return [];
  if (partners.sumber.label !== operating.sumber.label && partners.asal === "terbitan") return [];
  if ((partners.nilai ?? 0) <= (operating.nilai ?? 0)) return [];
  return [
    `${partners.teks} koperasi dinyatakan menjadi mitra Laku Pandai, lebih banyak daripada ${operating.teks} yang dinyatakan beroperasi pada tanggal yang sama. Keduanya dapat benar: koperasi boleh bermitra sebelum beroperasi.`,
  ];
}

function registerParts(index: SiteIndex, area: Area): readonly BagianIsi[] {
  return [
    kindPart(index, area),
    {
      id: "wilayah",
      judul: "Menurut wilayah",
      kalimat: [],
      tabel: [partnerAreaTable(index, area)],
      catatan: [
        "Pengajuan berjalan: diajukan, diproses, atau disetujui. Mitra Laku Pandai: hanya yang dengan bank daerah, dan aktif.",
      ],
    },
    ...withTable(institutionTable(area), {
      id: "lembaga",
      judul: "Lembaga mitra",
      kalimat: [],
      catatan: ["Satu koperasi dapat bermitra dengan beberapa lembaga."],
    }),
    ...withTable(area.tingkat === "kabupaten" ? partnershipTable(index, area) : null, {
      id: "register",
      judul: "Register kemitraan",
      kalimat: [],
    }),
  ];
}

function withTable(
  tabel: NonNullable<BagianIsi["tabel"]>[number] | null,
  part: Omit<BagianIsi, "tabel">,
): readonly BagianIsi[] {
  return tabel === null ? [] : [{ ...part, tabel: [tabel] }];
}

const KINDS_FROM =
  "Semua jenis kecuali Laku Pandai dan Lainnya disebut sebagai pengajuan pada rapat koordinasi Klaten, 24 November 2025 (Prokopim Setda Kab. Klaten).";
const MEETING = "2025-11-24";

/** A real meeting has nothing to do with a fictional region, and an edition before it knows nothing of it. */
function knowsMeeting(index: SiteIndex, { kode, editions }: Area): boolean {
  return (
    hasDokumen(index, "prokopim-klaten-2025-11-24") &&
    !index.registry.isFictional(kode) &&
    editions.some(({ edisi }) => compareDates(edisi.tanggal_data, MEETING) >= 0)
  );
}

function kindPart(index: SiteIndex, area: Area): BagianIsi {
  const table = kindTable(area);
  const found = area.ukur(MITRA_JENIS);
  const active = found.jumlah.get(partnerKey("semua", "aktif")) ?? 0;
  return {
    id: "jenis",
    judul: "Menurut jenis kemitraan",
    kalimat: [],
    tabel: [table],
    bagan: {
      jenis: "stacked",
      tabel: table.id,
      judul: `${formatNumber(active)} koperasi punya kemitraan aktif, menurut jenisnya; ${coverageText({ ...found, disembunyikan: 0 })}`,
      keterangan:
        "Banyaknya koperasi menurut jenis dan tahap kemitraan; yang ditolak atau berakhir tidak digambar.",
      kategori: "jenis",
      seri: [...SHOWN_STATUSES],
    },
    catatan: [
      ...(knowsMeeting(index, area) ? [KINDS_FROM] : []),
      "Koperasi dengan dua mitra sejenis dihitung sekali, jadi kolom Semua dapat lebih kecil daripada jumlah tahapnya.",
    ],
  };
}
