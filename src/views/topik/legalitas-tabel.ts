import { daysBetween } from "../../base/dates.ts";
import { formatNumber } from "../../base/format.ts";
import type { Distribution } from "../../indicators/distribution.ts";
import { koperasiIn } from "../../indicators/koperasi-di-wilayah.ts";
import { tanggalEdisi } from "../../records/edisi.ts";
import type { KoperasiLengkap } from "../../indicators/koperasi.ts";
import {
  formationDate,
  isWaitingForLegal,
  LAMA_LEGAL,
  LEGALITAS,
} from "../../indicators/legalitas.ts";
import { editionDate } from "../angka.ts";
import { ukur, type SiteIndex } from "../site-index.ts";
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

const STATES = [
  ["berbadan_hukum", "Berbadan hukum"],
  ["menunggu", "Terbentuk, belum punya SK AHU"],
  ["belum_terbentuk", "Belum terbentuk"],
] as const;

const COVERAGE: readonly Kolom[] = [
  kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
  kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
];

/** Koperasi by edition of a kabupaten: only rows of its own reports, one edition a row. */
export function editionTable(index: SiteIndex, kode: string): TabelIsi {
  const { arranged } = index.kabupaten(kode);
  const desa = index.registry.desaIn(kode).length;
  return {
    id: "legalitas-per-edisi",
    daftar: null,
    judul: "Koperasi terbentuk dan berbadan hukum pada tiap edisi",
    kolom: [
      kolom("tanggal", "Edisi"),
      ...STATES.map(([id, label]) => kolom(id, label, "koperasi")),
      ...COVERAGE,
    ],
    baris: arranged.map((edition) => {
      const found = ukur(index, { edition, wilayah: kode, desa }, LEGALITAS);
      const date = selTeks(editionDate(edition.edisi), { href: index.urls.edisi(edition.edisi) });
      return {
        kode,
        sel: [{ ...date, nilai: tanggalEdisi(edition.edisi) }, ...stateCells(found)],
      };
    }),
  };
}

function stateCells(found: Distribution): readonly Sel[] {
  return [
    ...STATES.map(([id]) => selAngka(found.koperasi === 0 ? null : (found.jumlah.get(id) ?? 0))),
    selAngka(found.dilaporkan),
    selAngka(found.desa),
  ];
}

/** The same for each part of the region, with how long it took and who was early. */
export function legalAreaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "legalitas-per-wilayah",
    judul: "Koperasi terbentuk dan berbadan hukum menurut wilayah",
    kolom: [
      ...STATES.map(([id, label]) => kolom(id, label, "koperasi")),
      ...COVERAGE,
      kolom("sebelum_peluncuran", "SK AHU sebelum peluncuran nasional", "koperasi"),
      kolom("lama", "Lama musyawarah sampai SK AHU, nilai tengah", "hari"),
    ],
    sel: (part) => [...stateCells(part.ukur(LEGALITAS)), ...paceCells(part)],
  });
}

function paceCells(part: Area): readonly Sel[] {
  const found = part.ukur(LEGALITAS);
  const { bertanggal: dated, terukur, nilai_tengah } = part.ukur(LAMA_LEGAL);
  return [
    selAngka(dated === 0 ? null : (found.jumlah.get("sebelum_peluncuran") ?? 0), {
      catatan: dated === 0 ? null : `dari ${formatNumber(dated)} yang bertanggal`,
    }),
    selAngka(nilai_tengah, {
      catatan: terukur === 0 ? null : `dari ${formatNumber(terukur)} koperasi`,
    }),
  ];
}

/** Koperasi that are formed and have no SK AHU yet; null if none is. */
export function waitingTable(index: SiteIndex, { editions, members }: Area): TabelIsi | null {
  const [edition] = editions;
  const waiting = koperasiIn(members).filter(isWaitingForLegal);
  if (!edition || waiting.length === 0) return null;
  return {
    id: "menunggu",
    judul: "Koperasi yang sudah terbentuk tetapi belum punya SK AHU",
    kolom: [
      ...DESA_COLUMNS,
      kolom("sejak", "Terbentuk sejak"),
      kolom("hari", "Lama sejak terbentuk pada tanggal data", "hari"),
      kolom("tanggal_akta", "Akta notaris"),
      kolom("badan_hukum", "SK AHU"),
      kolom("kendala", "Kendala utama"),
    ],
    baris: waiting.map(({ row }) => ({
      kode: row.kode,
      sel: [...desaCells(index, edition, row), ...waitingCells(row, edition.edisi.tanggal_data)],
    })),
    saring: ["kecamatan", "badan_hukum", "kendala"],
  };
}

function waitingCells(row: KoperasiLengkap["row"], tanggal_data: string): readonly Sel[] {
  const start = formationDate(row);
  return [
    selTanggal(start),
    selAngka(start === null ? null : Math.max(0, daysBetween(start, tanggal_data))),
    row.tanggal_akta === null
      ? labelCell("status_dokumen", row.akta)
      : selTanggal(row.tanggal_akta),
    labelCell("status_dokumen", row.badan_hukum),
    labelCell("kendala", row.kendala),
  ];
}
