import { formatNumber } from "../../base/format.ts";
import {
  BANSOS,
  KELOMPOK,
  kelompokIn,
  koperasiOfKelompok,
  type Kelompok,
} from "../../indicators/sumber-daya.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells, labelCell } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";

/** Farmers' and fishers' groups by part, and of a kabupaten each of them. */
export function kelompokTables(index: SiteIndex, area: Area): readonly TabelIsi[] {
  const list = area.tingkat === "kabupaten" ? groupTable(index, area) : null;
  return [areaTable(index, area), ...(list ? [list] : [])];
}

function areaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "kelompok-per-wilayah",
    daftar: "kelompok",
    judul: "Kelompok tani dan nelayan, dan yang menjadi koperasi",
    kolom: [
      kolom("kelompok_tani", "Kelompok tani", "kelompok"),
      kolom("kelompok_nelayan", "Kelompok nelayan", "kelompok"),
      kolom("menjadi_koperasi", "Menjadi atau masuk koperasi", "kelompok"),
      kolom("dilaporkan", "Desa/kelurahan yang mendata", "desa/kelurahan"),
    ],
    sel: (part) => {
      const { tani, nelayan, menjadi_koperasi, dilaporkan, desa } = part.ukur(KELOMPOK);
      const counts = [tani, nelayan, menjadi_koperasi];
      return [
        ...counts.map((count) => selAngka(dilaporkan === 0 ? null : count)),
        selAngka(dilaporkan, { catatan: `dari ${formatNumber(desa)}` }),
      ];
    },
  });
}

function groupTable(index: SiteIndex, { members, editions }: Area): TabelIsi | null {
  const [edition] = editions;
  const groups = kelompokIn(members);
  if (!edition || groups.length === 0) return null;
  return {
    id: "kelompok",
    judul: "Tiap kelompok tani dan nelayan yang tercatat",
    kolom: [
      ...DESA_COLUMNS,
      kolom("nama", "Kelompok"),
      kolom("bentuk", "Bentuk"),
      kolom("anggota", "Anggota", "orang"),
      kolom("jalur", "Jalur"),
      kolom("koperasi", "Menjadi atau masuk koperasi"),
    ],
    baris: groups.map((group) => ({
      kode: group.row.kode,
      sel: [...desaCells(index, edition, group.row), ...groupCells(group)],
    })),
    saring: ["kecamatan", "bentuk", "jalur"],
  };
}

function groupCells(group: Kelompok): readonly Sel[] {
  const { row } = group;
  const koperasi = koperasiOfKelompok(group);
  return [
    selTeks(row.nama),
    labelCell("bentuk_koperasi_lama", row.bentuk),
    selAngka(row.jumlah_anggota),
    labelCell("model_pembentukan", row.jalur),
    selTeks(koperasi ? (koperasi.row.nama_koperasi ?? "nama belum dilaporkan") : "belum"),
  ];
}

/** Recipients of social aid among the members, with the members of the same koperasi. */
export function bansosTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "bansos-per-wilayah",
    judul: "Anggota yang menerima bantuan sosial",
    kolom: [
      kolom("penerima", "Penerima bantuan sosial", "orang"),
      kolom("anggota", "Anggota koperasi itu", "orang"),
      kolom("bagian", "Bagian", "persen"),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
    ],
    sel: (part) => {
      const { penerima, anggota, dilaporkan, desa } = part.ukur(BANSOS);
      return [
        selAngka(penerima),
        selAngka(anggota),
        selAngka(shareOf(penerima, anggota)),
        selAngka(dilaporkan, { catatan: `dari ${formatNumber(desa)}` }),
      ];
    },
  });
}

/** Percent with one decimal; null unless both are known and there are members. */
function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : Math.round((part / whole) * 1000) / 10;
}
