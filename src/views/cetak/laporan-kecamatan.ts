import { formatNumber } from "../../base/format.ts";
import type { CoreIndicator } from "../../indicators/definitions.ts";
import { inti, type Total } from "../../indicators/totals.ts";
import { getIndikator } from "../../records/observasi.ts";
import type { EdisiView } from "../edisi-ringkas.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selOfTotal, type Kolom, type Sel } from "../tabel.ts";
import type { Area } from "../topik/area.ts";
import { perBagian } from "../topik/per-bagian.ts";
import {
  COVERAGE_NOTE,
  pilihKolom,
  tanpaCakupanPenuh,
  type BaganCetak,
  type BagianCetak,
  type TabelCetak,
} from "./bagian.ts";
import { silentSentence } from "./laporan-angka.ts";

/** Columns of the two tables: words for narrow headings. */
const GROUPS = [
  {
    id: "lembaga",
    judul: "Koperasi yang terbentuk, berbadan hukum, dan beroperasi",
    kolom: [
      ["terbentuk", "Terbentuk"],
      ["berbadan_hukum", "Berbadan hukum"],
      ["dokumen_lengkap", "Enam dokumen lengkap"],
      ["beroperasi", "Beroperasi"],
      ["belum_beroperasi", "Belum beroperasi"],
      ["merintis", "di antaranya merintis"],
    ],
  },
  {
    id: "usaha",
    judul: "Gerai, aset, kemitraan, anggota, dan simpanan koperasi",
    kolom: [
      ["memiliki_gerai", "Punya gerai"],
      ["aset_terdaftar", "Aset terdaftar"],
      ["mitra_laku_pandai", "Mitra Laku Pandai"],
      ["pengajuan_kemitraan", "Mengajukan kemitraan"],
      ["jumlah_anggota", "Anggota (orang)"],
      ["simpanan_pokok", "Simpanan pokok (rupiah)"],
      ["simpanan_wajib", "Simpanan wajib (rupiah)"],
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly judul: string;
  readonly kolom: readonly (readonly [CoreIndicator, string])[];
}[];

/** All core indicators of each kecamatan, in two tables; indicators that nobody reported in one line. */
export function bagianKecamatan(
  index: SiteIndex,
  area: Area,
  edisi: EdisiView | null,
): BagianCetak | null {
  const isKnown = (id: CoreIndicator) => area.ukur(inti(id)).dilaporkan > 0;
  const all = GROUPS.flatMap((group) => group.kolom.map(([id]) => id));
  if (!all.some(isKnown)) return null;
  const tables = GROUPS.flatMap(({ id, judul, kolom: columns }) => {
    const known = columns.filter(([indikator]) => isKnown(indikator));
    return known.length === 0 ? [] : [partTable(index, area, { id, judul, kolom: known })];
  });
  const silent = all.filter((id) => !isKnown(id)).map((id) => getIndikator(id).label);
  return {
    judul: "Per kecamatan",
    kalimat: silentSentence(silent),
    bagan: operationChart(tables[0], area, edisi),
    tabel: tables,
    catatan: [COVERAGE_NOTE],
  };
}

interface PartTable {
  readonly id: string;
  readonly judul: string;
  readonly kolom: readonly (readonly [CoreIndicator, string])[];
}

function partTable(
  index: SiteIndex,
  area: Area,
  { id, judul, kolom: columns }: PartTable,
): TabelCetak {
  const table = perBagian(index, area, {
    id: `kecamatan-${id}`,
    judul,
    kolom: columns.map(([indikator, label]): Kolom => kolom(indikator, label, "")),
    sel: (part) => columns.map(([indikator]) => totalCell(part.ukur(inti(indikator)))),
  });
  return tanpaCakupanPenuh(tanpaKode(table));
}

/** The heading says the unit. */
function totalCell(total: Total): Sel {
  const { catatan } = selOfTotal(total, "");
  return total.nilai === null ? selOfTotal(total, "") : selAngka(total.nilai, { catatan });
}

/** A table of parts without their codes: the annex has them. */
export function tanpaKode(tabel: TabelCetak): TabelCetak {
  return pilihKolom(
    tabel,
    tabel.kolom.map(({ id }) => id).filter((id) => id !== "kode"),
  );
}

const DRAWN = ["beroperasi", "belum_beroperasi"] as const;

/** Operating and not yet, by kecamatan; null where too little is known to draw. */
function operationChart(
  tabel: TabelCetak | undefined,
  area: Area,
  edisi: EdisiView | null,
): BaganCetak | null {
  if (!tabel || !DRAWN.every((id) => tabel.kolom.some((column) => column.id === id))) return null;
  const [open, closed] = DRAWN.map((id) => area.ukur(inti(id)));
  if (!open || !closed) return null;
  const all = (open.nilai ?? 0) + (closed.nilai ?? 0);
  return {
    tabel,
    edisi,
    bagan: {
      jenis: "stacked",
      tabel: tabel.id,
      judul: `${formatNumber(open.nilai ?? 0)} dari ${formatNumber(all)} koperasi di ${area.nama} yang menyebut statusnya sudah beroperasi`,
      keterangan: `Banyaknya koperasi tiap kecamatan; ${formatNumber(open.dilaporkan)} dari ${formatNumber(area.desa)} desa/kelurahan melaporkan status operasi.`,
      kategori: "wilayah",
      seri: DRAWN,
    },
  };
}
