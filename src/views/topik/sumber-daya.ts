import { formatList, formatNumber, formatRupiah, formatShare } from "../../base/format.ts";
import {
  BANSOS,
  KEBUTUHAN_LAHAN,
  KELOMPOK,
  LAHAN,
  MODAL_LUAR,
  PINJAMAN,
} from "../../indicators/sumber-daya.ts";
import { inti } from "../../indicators/totals.ts";
import { coverageText } from "../angka.ts";
import type { SiteIndex } from "../site-index.ts";
import type { Area } from "./area.ts";
import { asetTables, landPart } from "./sumber-daya-aset.ts";
import { bansosTable, kelompokTables } from "./sumber-daya-anggota.ts";
import { capitalPart, loanPart } from "./sumber-daya-modal.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

/**
 * What koperasi have to work with: assets and land, capital and loans, groups and members.
 * Source of the questions: Instruksi Bupati Katingan 500.3.1/437/DKUKMP-II/IX/2025.
 */
export const sumberDayaTopik: Topik = {
  id: "sumber-daya",
  judul: "Aset, modal, dan anggota",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["pendanaan", "dukungan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const known = PARTS.filter(({ isKnown }) => isKnown(area));
  if (known.length === 0) return null;
  const silent = PARTS.filter((part) => !known.includes(part)).map(({ nama }) => nama);
  return {
    kalimat: [
      ...known.map(({ kalimat }) => kalimat(area)),
      ...(silent.length === 0 ? [] : [`Belum dilaporkan di sini: ${formatList(silent)}.`]),
    ],
    bagian: known.map(({ bagian }) => bagian(index, area)),
  };
}

/** One question of the topic: shown only where at least one desa answered it. */
interface Part {
  readonly nama: string;
  isKnown(area: Area): boolean;
  kalimat(area: Area): string;
  bagian(index: SiteIndex, area: Area): BagianIsi;
}

const SAVINGS = [inti("simpanan_pokok"), inti("simpanan_wajib")];

const ASSETS: Part = {
  nama: "aset",
  isKnown: (area) => area.ukur(inti("aset_terdaftar")).dilaporkan > 0,
  kalimat: (area) => {
    const total = area.ukur(inti("aset_terdaftar"));
    return `${formatNumber(total.nilai ?? 0)} koperasi punya aset terdaftar; ${coverageText(total)}.`;
  },
  bagian: (index, area) => ({
    id: "aset",
    judul: "Aset",
    kalimat: [],
    tabel: asetTables(index, area),
    catatan: [
      "Luas dan nilai dijumlahkan hanya dari aset yang menyebutnya; di bawah tiap jumlah: berapa aset yang menyebutnya. Aset desa dan pinjam pakai dipakai koperasi, bukan miliknya.",
    ],
  }),
};

const LAND: Part = {
  nama: "lahan",
  isKnown: (area) => area.ukur(LAHAN).dilaporkan > 0 || area.ukur(KEBUTUHAN_LAHAN).dilaporkan > 0,
  kalimat: (area) => {
    const total = area.ukur(KEBUTUHAN_LAHAN);
    return total.nilai === null
      ? "Kebutuhan lahan belum dilaporkan."
      : `Lahan yang masih dibutuhkan: ${formatNumber(total.nilai)} m²; ${coverageText(total)}.`;
  },
  bagian: landPart,
};

const CAPITAL: Part = {
  nama: "modal",
  isKnown: (area) => [MODAL_LUAR, ...SAVINGS].some((one) => area.ukur(one).dilaporkan > 0),
  kalimat: (area) => {
    const total = area.ukur(MODAL_LUAR);
    return total.nilai === null
      ? "Modal dari luar anggota belum dilaporkan."
      : `Modal dari luar anggota: ${formatRupiah(total.nilai)}; ${coverageText(total)}.`;
  },
  bagian: capitalPart,
};

const LOANS: Part = {
  nama: "pinjaman",
  isKnown: (area) => area.ukur(PINJAMAN).dilaporkan > 0,
  kalimat: (area) => {
    const { jumlah, dilaporkan, desa } = area.ukur(PINJAMAN);
    const paid = (jumlah.get("cair") ?? 0) + (jumlah.get("lunas") ?? 0);
    return `${formatNumber(paid)} koperasi sudah menerima pinjaman bank; ${coverageText({ dilaporkan, desa, disembunyikan: 0 })}.`;
  },
  bagian: loanPart,
};

const GROUPS: Part = {
  nama: "kelompok tani dan nelayan",
  isKnown: (area) => area.ukur(KELOMPOK).dilaporkan > 0,
  kalimat: (area) => {
    const { tani, nelayan, menjadi_koperasi, dilaporkan, desa } = area.ukur(KELOMPOK);
    const groups = tani + nelayan;
    const coverage = coverageText({ dilaporkan, desa, disembunyikan: 0 });
    return groups === 0
      ? `Belum ada kelompok tani atau nelayan yang tercatat; ${coverage}.`
      : `${formatNumber(groups)} kelompok tani dan nelayan tercatat, ${formatNumber(menjadi_koperasi)} menjadi atau masuk Koperasi Merah Putih; ${coverage}.`;
  },
  bagian: (index, area) => ({
    id: "kelompok",
    judul: "Kelompok tani dan nelayan",
    kalimat: [],
    tabel: kelompokTables(index, area),
    catatan: [
      "Kelompok dihitung menjadi koperasi bila inventaris menyebut jalur pengembangan atau revitalisasi baginya, dan koperasi desanya memang menempuh jalur itu.",
    ],
  }),
};

const RECIPIENTS: Part = {
  nama: "penerima bantuan sosial yang menjadi anggota",
  isKnown: (area) => area.ukur(BANSOS).dilaporkan > 0,
  kalimat: (area) => {
    const { penerima, anggota, dilaporkan, desa } = area.ukur(BANSOS);
    return `${formatNumber(penerima ?? 0)} dari ${formatNumber(anggota ?? 0)} anggota menerima bantuan sosial (${formatShare(penerima ?? 0, anggota ?? 0)}), di koperasi yang melaporkan keduanya; ${coverageText({ dilaporkan, desa, disembunyikan: 0 })}.`;
  },
  bagian: (index, area) => ({
    id: "bansos",
    judul: "Anggota penerima bantuan sosial",
    kalimat: [],
    tabel: [bansosTable(index, area)],
  }),
};

const PARTS: readonly Part[] = [ASSETS, LAND, CAPITAL, LOANS, GROUPS, RECIPIENTS];
