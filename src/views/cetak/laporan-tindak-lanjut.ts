import { formatNumber, lowerFirst } from "../../base/format.ts";
import type { SiteIndex } from "../site-index.ts";
import { selTeks, type BarisTabel } from "../tabel.ts";
import type { Area } from "../topik/area.ts";
import { waitingSentences, waitingTable } from "../topik/tindak-lanjut.ts";
import { barisKelompok, pilihKolom, type BagianCetak, type TabelCetak } from "./bagian.ts";

/** So many fit a report whole; of more, only the most urgent of each kecamatan are printed. */
const WHOLE = 40;
const PER_KECAMATAN = 2;

const SHOWN = [
  "desa",
  "status_operasi",
  "kendala",
  "dokumen_kurang",
  "tindak_lanjut",
  "penanggung_jawab",
  "tenggat",
];

/** Who must do what by when: the most urgent of each kecamatan; null if nobody reported operation. */
export function bagianTindakLanjut(index: SiteIndex, area: Area): BagianCetak | null {
  const [edition] = area.editions;
  const kalimat = waitingSentences(area);
  if (!edition || kalimat.length === 0) return null;
  const tabel = withListedDocuments(withDeadlines(waitingTable(index, edition, area)));
  const isWhole = tabel.baris.length <= WHOLE || area.tingkat === "kecamatan";
  return {
    judul: "Tindak lanjut",
    kalimat,
    tabel: tabel.baris.length === 0 ? [] : [grouped(tabel, isWhole, area)],
    catatan: isWhole
      ? []
      : [
          `Dari tiap kecamatan ${PER_KECAMATAN} koperasi yang tenggatnya paling dekat atau sudah lewat; daftar lengkapnya di halaman Tindak lanjut.`,
        ],
  };
}

/** Several documents in one list: "NIK koperasi, proposal bisnis". */
function withListedDocuments(tabel: TabelCetak): TabelCetak {
  const at = tabel.kolom.findIndex(({ id }) => id === "dokumen_kurang");
  const listed = (teks: string) => {
    const [first = "", ...others] = teks.split(", ");
    return [first, ...others.map(lowerFirst)].join(", ");
  };
  const baris = tabel.baris.map((row): BarisTabel => ({
    ...row,
    sel: row.sel.map((cell, column) =>
      column === at ? { ...cell, teks: listed(cell.teks) } : cell,
    ),
  }));
  return { ...tabel, baris };
}

/** "sudah lewat" below the deadline instead of in a column of its own. */
function withDeadlines(tabel: TabelCetak): TabelCetak {
  const at = (id: string) => tabel.kolom.findIndex((column) => column.id === id);
  const [tenggat, keadaan] = [at("tenggat"), at("keadaan_tenggat")];
  const baris = tabel.baris.map((row): BarisTabel => ({
    ...row,
    sel: row.sel.map((cell, column) =>
      column === tenggat && isPassed(row.sel[keadaan]?.teks)
        ? { ...cell, catatan: "sudah lewat" }
        : cell,
    ),
  }));
  return { ...tabel, baris };
}

function isPassed(teks: string | undefined): boolean {
  return teks === "sudah lewat";
}

/** By kecamatan, those soonest due first. */
function grouped(tabel: TabelCetak, isWhole: boolean, { tingkat }: Area): TabelCetak {
  const deadline = tabel.kolom.findIndex(({ id }) => id === "tenggat");
  const due = ({ sel }: BarisTabel) => String(sel[deadline]?.nilai ?? "9999");
  const names = [...new Set(tabel.baris.map(({ sel }) => sel[0]?.teks ?? ""))];
  const shown = pilihKolom(tabel, SHOWN);
  const baris = names.flatMap((name) => {
    const own = [...tabel.baris.entries()].filter(([, { sel }]) => sel[0]?.teks === name);
    const late = own.filter(([, { sel }]) => sel[deadline]?.catatan === "sudah lewat").length;
    const sorted = own.sort(([, left], [, right]) =>
      due(left) < due(right) ? -1 : due(left) > due(right) ? 1 : 0,
    );
    const kept = isWhole ? sorted : sorted.slice(0, PER_KECAMATAN);
    const rows = kept.flatMap(([row]) => shown.baris[row] ?? []);
    return tingkat === "kecamatan" ? rows : [heading(name, own.length, late), ...rows];
  });
  return { ...shown, baris };
}

function heading(name: string, waiting: number, late: number): BarisTabel {
  const passed = late === 0 ? "" : `, ${formatNumber(late)} lewat tenggat`;
  return barisKelompok(
    selTeks(`Kecamatan ${name}: ${formatNumber(waiting)} belum beroperasi${passed}`),
  );
}
