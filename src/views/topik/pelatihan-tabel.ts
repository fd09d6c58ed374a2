import { compareText, formatNumber } from "../../base/format.ts";
import { koperasiIn } from "../../indicators/koperasi-di-wilayah.ts";
import { PELATIHAN, PELATIHAN_JUMLAH, type TrainingSum } from "../../indicators/pelatihan.ts";
import { getList } from "../../records/lists.ts";
import type { Pelatihan } from "../../records/types.gen.ts";
import type { SiteIndex } from "../site-index.ts";
import {
  kolom,
  selAngka,
  selTanggal,
  selTeks,
  type Kolom,
  type Sel,
  type TabelIsi,
} from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells, labelCell } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";

const FUNDS = getList("sumber_dana").butir;

const STATES = [
  ["bersertifikat", "Dilatih lembaga bersertifikat"],
  ["tanpa_sertifikat", "Dilatih, lembaga tidak bersertifikat"],
  ["sertifikat_tidak_dilaporkan", "Dilatih, sertifikat lembaga belum dilaporkan"],
  ["belum", "Belum pernah dilatih"],
] as const;

/** Koperasi trained or never, and those who took part, for each part of the region. */
export function trainingAreaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "pelatihan-per-wilayah",
    judul: "Koperasi menurut pelatihan pengurusnya",
    kolom: [
      ...STATES.map(([id, label]) => kolom(id, label, "koperasi")),
      kolom("peserta", "Peserta", "orang"),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
      kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
    ],
    sel: (part) => {
      const found = part.ukur(PELATIHAN);
      const { semua } = part.ukur(PELATIHAN_JUMLAH);
      return [
        ...STATES.map(([id]) =>
          selAngka(found.koperasi === 0 ? null : (found.jumlah.get(id) ?? 0)),
        ),
        participantsCell(semua),
        selAngka(found.dilaporkan),
        selAngka(found.desa),
      ];
    },
  });
}

function participantsCell({ peserta, melapor, keikutsertaan }: TrainingSum): Sel {
  const catatan = `${formatNumber(melapor)} dari ${formatNumber(keikutsertaan)} catatan`;
  return selAngka(peserta, keikutsertaan === 0 ? {} : { catatan });
}

const SUM_COLUMNS: readonly Kolom[] = [
  kolom("keikutsertaan", "Keikutsertaan", "keikutsertaan"),
  kolom("koperasi", "Koperasi", "koperasi"),
  kolom("bersertifikat", "Oleh lembaga bersertifikat", "keikutsertaan"),
  kolom("peserta", "Peserta", "orang"),
];

function sumCells(sum: TrainingSum): readonly Sel[] {
  return [
    selAngka(sum.keikutsertaan),
    selAngka(sum.koperasi),
    selAngka(sum.bersertifikat),
    participantsCell(sum),
  ];
}

/** Trainings by who paid; null if none was reported. */
export function fundTable(area: Area): TabelIsi | null {
  const { semua, dana: paidBy } = area.ukur(PELATIHAN_JUMLAH);
  if (semua.keikutsertaan === 0) return null;
  const named = FUNDS.map(({ id, label }) => [selTeks(label), paidBy(id)] as const);
  const rows = [...named, [selTeks(null), paidBy(null)] as const];
  return {
    id: "pelatihan-per-dana",
    daftar: "pelatihan",
    judul: "Pelatihan menurut yang membiayai",
    kolom: [kolom("sumber_dana", "Sumber dana"), ...SUM_COLUMNS],
    baris: [
      ...rows
        .filter(([, { keikutsertaan }]) => keikutsertaan > 0)
        .map(([label, sum]) => ({ kode: null, sel: [label, ...sumCells(sum)] })),
      { kode: null, sel: [selTeks("Semua"), ...sumCells(semua)], jumlah: true },
    ],
  };
}

/** Trainings by who organised them; null if none was reported. */
export function organiserTable(area: Area): TabelIsi | null {
  const { para_penyelenggara: names, penyelenggara: organisedBy } = area.ukur(PELATIHAN_JUMLAH);
  if (names.length === 0) return null;
  const sorted = [...names].sort((left, right) => compareText(left ?? "~", right ?? "~"));
  return {
    id: "pelatihan-per-penyelenggara",
    daftar: "pelatihan",
    judul: "Pelatihan menurut penyelenggara",
    kolom: [kolom("penyelenggara", "Penyelenggara"), ...SUM_COLUMNS],
    baris: sorted.map((name) => ({
      kode: null,
      sel: [selTeks(name), ...sumCells(organisedBy(name))],
    })),
  };
}

/** Koperasi that reported that nobody of theirs was ever trained; null if there are none. */
export function untrainedTable(index: SiteIndex, { members, editions }: Area): TabelIsi | null {
  const [edition] = editions;
  const rows = koperasiIn(members).filter(({ row }) => row.pelatihan === "belum");
  if (!edition || rows.length === 0) return null;
  return {
    id: "belum-dilatih",
    judul: "Koperasi yang melaporkan belum pernah dilatih",
    kolom: [
      ...DESA_COLUMNS,
      kolom("jumlah_pengurus", "Pengurus", "orang"),
      kolom("status_operasi", "Status operasi"),
    ],
    baris: rows.map(({ row }) => ({
      kode: row.kode,
      sel: [
        ...desaCells(index, edition, row),
        selAngka(row.jumlah_pengurus),
        labelCell("status_operasi", row.status_operasi),
      ],
    })),
    saring: ["kecamatan", "status_operasi"],
  };
}

/** Each training of each koperasi; null if none was reported. */
export function trainingTable(index: SiteIndex, { members, editions }: Area): TabelIsi | null {
  const [edition] = editions;
  const rows = koperasiIn(members).flatMap(({ pelatihan }) => pelatihan);
  if (!edition || rows.length === 0) return null;
  return {
    id: "pelatihan",
    judul: "Pelatihan tiap koperasi",
    kolom: [
      ...DESA_COLUMNS,
      kolom("tanggal", "Tanggal"),
      kolom("materi", "Materi"),
      kolom("penyelenggara", "Penyelenggara"),
      kolom("bersertifikat", "Lembaga bersertifikat"),
      kolom("peserta", "Peserta", "orang"),
      kolom("sumber_dana", "Sumber dana"),
    ],
    baris: rows.map((row) => ({
      kode: row.kode,
      sel: [...desaCells(index, edition, row), ...rowCells(row)],
    })),
    saring: ["kecamatan", "bersertifikat", "sumber_dana"],
  };
}

function rowCells(row: Pelatihan): readonly Sel[] {
  return [
    selTanggal(row.tanggal),
    selTeks(row.materi),
    selTeks(row.penyelenggara),
    labelCell("ya_tidak", row.bersertifikat),
    selAngka(row.peserta),
    labelCell("sumber_dana", row.sumber_dana),
  ];
}
