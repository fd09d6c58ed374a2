import { SINERGI, synergyOf, type Sinergi, type SinergiTanya } from "../../indicators/usaha.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selKosong, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";
import { jenisOf } from "../../wilayah/kode.ts";

/** BUMDes, their legal status and the joint use of assets, for each part; only desa are counted. */
export function synergyAreaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "bumdes-per-wilayah",
    daftar: "sinergi",
    judul: "Desa menurut BUMDes, badan hukum, dan pemakaian sarana bersama",
    kolom: [
      kolom("bumdes", "Punya BUMDes", "desa"),
      kolom("bumdes_belum", "Belum punya BUMDes", "desa"),
      kolom("bumdes_badan_hukum", "BUMDes berbadan hukum", "desa"),
      kolom("keduanya_sah", "Koperasi dan BUMDes berbadan hukum", "desa"),
      kolom("bersama", "Sarana dipakai bersama", "desa"),
      kolom("bersama_belum_sah", "Dipakai bersama, salah satu belum berbadan hukum", "desa"),
      kolom("dilaporkan", "Desa yang melaporkan BUMDes", "desa"),
      kolom("desa", "Semua desa", "desa"),
      kolom("kelurahan", "Kelurahan (tidak punya BUMDes)", "kelurahan"),
    ],
    sel: (part) => areaCells(index, part),
  });
}

const QUESTIONS: readonly SinergiTanya[] = [
  "bumdes",
  "bumdes_belum",
  "bumdes_badan_hukum",
  "keduanya_sah",
  "bersama",
  "bersama_belum_sah",
];

function areaCells({ registry }: SiteIndex, area: Area): readonly Sel[] {
  const { ya, dijawab } = area.ukur(SINERGI);
  const places = registry.desaIn(area.kode);
  const kelurahan = places.filter((desa) => jenisOf(desa) === "kelurahan").length;
  const desa = places.length - kelurahan;
  return [
    ...QUESTIONS.map((tanya) => (desa === 0 ? selKosong("tidak_berlaku") : selAngka(ya(tanya)))),
    selAngka(dijawab("bumdes")),
    selAngka(desa),
    selAngka(kelurahan),
  ];
}

/** Koperasi and BUMDes desa by desa; null if no desa answered. */
export function synergyTable(index: SiteIndex, { members, editions }: Area): TabelIsi | null {
  const [edition] = editions;
  const rows = synergyOf(members).filter(
    ({ bumdes, bersama }) => bumdes !== null || bersama !== null,
  );
  if (!edition || rows.length === 0) return null;
  return {
    id: "sinergi",
    judul: "Koperasi dan BUMDes tiap desa",
    kolom: [
      ...DESA_COLUMNS,
      kolom("bumdes", "BUMDes"),
      kolom("bumdes_badan_hukum", "BUMDes berbadan hukum"),
      kolom("koperasi_badan_hukum", "Koperasi berbadan hukum"),
      kolom("bersama", "Sarana dipakai bersama"),
      kolom("syarat", "Syarat keduanya berbadan hukum"),
    ],
    baris: rows.map((row) => ({
      kode: row.kode,
      sel: [...desaCells(index, edition, row), ...rowCells(row)],
    })),
    saring: ["kecamatan", "bumdes", "bersama", "syarat"],
  };
}

function rowCells(row: Sinergi): readonly Sel[] {
  const { bumdes, bumdes_badan_hukum, koperasi_badan_hukum, bersama, keduanya_sah } = row;
  const none = bumdes === false;
  return [
    answer(bumdes, ["ada", "belum ada"]),
    none ? selKosong("tidak_berlaku") : answer(bumdes_badan_hukum, ["sudah", "belum"]),
    answer(koperasi_badan_hukum, ["sudah", "belum"]),
    none ? selKosong("tidak_berlaku") : answer(bersama, ["ya", "belum"]),
    none ? selKosong("tidak_berlaku") : answer(keduanya_sah, ["terpenuhi", "belum terpenuhi"]),
  ];
}

function answer(value: boolean | null, [yes, no]: readonly [string, string]): Sel {
  return selTeks(value === null ? null : value ? yes : no);
}
