import { desaOn } from "../wilayah/lineage.ts";
import { Registry, type Perubahan } from "../wilayah/wilayah.ts";

export const KABUPATEN = "99.01";

/** Names by code of the fictional region: only codes in force today. */
const NAMA: Readonly<Record<string, string>> = {
  "99": "Provinsi Contoh",
  "99.01": "Kabupaten Contoh",
  ...kecamatan("99.01.01", "Kenanga", {
    kelurahan: ["Pasar Kenanga", "Kenanga Kulon", "Kenanga Wetan"],
    desa: {
      2004: "Banjarsari",
      2005: "Mekarsari",
      2006: "Sumberejo",
      2007: "Tirtomulyo",
      2008: "Karangrejo",
      2009: "Wonokerto",
      2010: "Sidorejo",
      2011: "Kalirejo",
      2012: "Tegalsari",
    },
  }),
  ...kecamatan("99.01.02", "Melati", {
    kelurahan: ["Melati Lor", "Melati Kidul"],
    desa: {
      2003: "Sukamaju",
      2004: "Sukasari",
      2005: "Margomulyo",
      2006: "Rejosari",
      2007: "Purwodadi",
      2009: "Gondangrejo",
      2010: "Jatimulyo",
      2011: "Kedungwaru",
      2012: "Pandansari",
      2013: "Ledok Sa'an",
    },
  }),
  ...kecamatan("99.01.03", "Anggrek", {
    kelurahan: ["Anggrek"],
    desa: {
      2002: "Sumber Agung I",
      2003: "Sumber Agung II",
      2004: "Bumiharjo",
      2005: "Tanjungsari",
      2006: "Wanasari",
      2007: "Kebonsari",
      2008: "Randusari",
      2009: "Giriwangi",
      2010: "Bukit Harapan",
      2011: "Cikawung",
      2012: "Situmekar",
    },
  }),
  ...kecamatan("99.01.04", "Cempaka", {
    kelurahan: ["Cempaka Baru"],
    desa: {
      2002: "Rawasari",
      2003: "Lubuk Jaya",
      2004: "Muara Tepi/Seberang",
      2005: "Pematang Indah",
      2006: "Sungai Bening",
      2007: "Telaga Biru",
      2008: "Padang Luas",
      2009: "Air Jernih",
      2010: "Kampung Tengah",
      2011: "Karangsari",
    },
  }),
  ...kecamatan("99.01.05", "Dahlia", {
    kelurahan: ["Dahlia Indah"],
    desa: {
      2002: "Mekarsari",
      2003: "Pantai Indah",
      2004: "Teluk Dalam",
      2005: "Tanjung Pasir",
      2006: "Karang Tengah",
      2007: "Nusa Indah",
      2008: "Pulau Panjang",
      2009: "Ujung Pandan",
      2010: "Kuala Baru",
      2011: "Batu Layar",
      2012: "Sei Lestari",
      2013: "Labuhan Jati",
    },
  }),
};

const PERUBAHAN: readonly Perubahan[] = [
  {
    jenis: "berganti",
    kode_lama: "99.01.02.2008",
    kode_baru: "99.01.04.2011",
    nama_lama: "Karangsari",
    berlaku: "2025-09-01",
    alasan: "Pindah kecamatan",
    sumber: "Data contoh",
  },
];

/** The fictional region alone, without the real country. */
export function contohRegistry(): Registry {
  return new Registry({
    names: Object.entries(NAMA),
    koreksi: [],
    perubahan: PERUBAHAN,
    fictional: ["99"],
  });
}

/** Text of `wilayah/nama.csv`. */
export function namaCsv(): string {
  const rows = Object.entries(NAMA).sort(([left], [right]) => (left < right ? -1 : 1));
  return csv([["kode", "nama"], ...rows]);
}

/** Text of `wilayah/perubahan.csv`. */
export function perubahanCsv(): string {
  const keys = [
    "jenis",
    "kode_lama",
    "kode_baru",
    "nama_lama",
    "berlaku",
    "alasan",
    "sumber",
  ] as const;
  return csv([keys, ...PERUBAHAN.map((change) => keys.map((key) => change[key]))]);
}

/** Codes of the fictional desa and kelurahan as they stood on a date. */
export function contohDesaOn(registry: Registry, date: string): readonly string[] {
  return desaOn(registry, KABUPATEN, date);
}

interface IsiKecamatan {
  readonly kelurahan: readonly string[];
  /** Names by the last part of the code. */
  readonly desa: Readonly<Record<number, string>>;
}

function kecamatan(
  kode: string,
  nama: string,
  { kelurahan, desa }: IsiKecamatan,
): Readonly<Record<string, string>> {
  const wards = kelurahan.map((name, index) => [`${kode}.${1001 + index}`, name]);
  const villages = Object.entries(desa).map(([number, name]) => [`${kode}.${number}`, name]);
  return { [kode]: nama, ...Object.fromEntries([...wards, ...villages]) };
}

/** None of the fictional names holds a comma or a quotation mark. */
function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(",")}\n`).join("");
}
