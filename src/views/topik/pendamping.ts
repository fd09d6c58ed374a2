import { formatDecimal, formatList, formatNumber } from "../../base/format.ts";
import {
  appointedTo,
  KOPERASI_PER_BA,
  loadOf,
  PMO_PER_KABUPATEN,
} from "../../indicators/pendamping.ts";
import { NASIONAL } from "../../wilayah/kode.ts";
import { dokumenOf } from "../pernyataan.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selTeks, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { claimsAbout, claimTabel } from "./angka-terbit.ts";
import { assistantsIn, kecamatanOfArea } from "./pendamping-area.ts";
import { statedLoads, statedLoadTable, type StatedLoad } from "./pendamping-dinyatakan.ts";
import { areaTable, assistantTable, coordinatorTable, roleTable } from "./pendamping-tabel.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

const INDICATORS = [
  "business_assistant",
  "project_management_officer",
  "pendamping",
  "desa_didampingi_per_hari",
  "koordinator_wilayah_ditunjuk",
];

const STATEMENTS = ["pendampingan", "koordinator"];

/** Who assists the koperasi, how many each, and where nobody does. */
export const pendampingTopik: Topik = {
  id: "pendamping",
  judul: "Pendamping dan koordinator",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: STATEMENTS,
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const rows = assistantsIn(index, area);
  const stated = statedLoads(index, area);
  const claims = claimsAbout(index, area, INDICATORS);
  const coordinators = coordinatorTable(index, area);
  const isSilent = rows.length === 0 && stated.length === 0 && coordinators === null;
  if (isSilent && claims.length === 0 && dokumenOf(index, area.kode, STATEMENTS).length === 0)
    return null;
  return {
    kalimat: [...rowSentences(index, area), ...statedSentences(stated, rows.length > 0)],
    bagian: [
      ...(rows.length === 0 ? [] : rowParts(index, area)),
      ...coordinatorParts(coordinators),
      ...statedParts(stated, claims.length === 0 ? null : claimTabel(index, claims, CLAIMS)),
      normPart(index),
    ],
  };
}

const CLAIMS = {
  id: "angka-dinyatakan",
  judul: "Angka pendamping yang dinyatakan atau diterbitkan",
};

function rowSentences(index: SiteIndex, area: Area): string[] {
  const rows = assistantsIn(index, area);
  if (rows.length === 0)
    return [
      `Daftar pendamping belum dilaporkan di sini; yang diketahui hanya ${statedLoads(index, area).length > 0 ? "jumlah yang dinyatakan" : "yang diterbitkan tentangnya"}.`,
    ];
  const ba = loadOf(rows, "ba");
  const pmo = loadOf(rows, "pmo");
  const load =
    ba.per_orang === null
      ? "beban kerjanya belum dilaporkan"
      : `rata-rata ${formatDecimal(ba.per_orang)} koperasi per orang, ukuran nasionalnya ${formatNumber(KOPERASI_PER_BA)}`;
  const norm =
    area.tingkat === "kabupaten"
      ? ` (ukuran nasional ${formatNumber(PMO_PER_KABUPATEN)} per kabupaten/kota)`
      : "";
  return [
    `${formatNumber(ba.orang)} Business Assistant bertugas pada tanggal data: ${load}. Project Management Officer: ${formatNumber(pmo.orang)} orang${norm}.`,
    ...unservedSentence(index, area),
  ];
}

/** Kecamatan without an assistant of their own, by name; only where assistants were reported. */
function unservedSentence(index: SiteIndex, area: Area): string[] {
  if (area.tingkat !== "kabupaten") return [];
  const ba = assistantsIn(index, area).filter(({ peran }) => peran === "ba");
  if (ba.length === 0) return [];
  const without = kecamatanOfArea(index, area).filter(
    ({ kode }) => appointedTo(ba, kode).length === 0,
  );
  const wide = appointedTo(ba, area.kode).length;
  const everywhere =
    wide === 0 ? "" : ` ${formatNumber(wide)} Business Assistant lain bertugas se-kabupaten.`;
  if (without.length === 0) return [`Setiap kecamatan punya Business Assistant.${everywhere}`];
  const names = formatList(without.map(({ nama }) => nama.replace(/^Kecamatan /, "")));
  return [`Kecamatan tanpa Business Assistant sendiri: ${names}.${everywhere}`];
}

function statedSentences(stated: readonly StatedLoad[], hasRows: boolean): string[] {
  const [only] = stated;
  if (hasRows || stated.length !== 1 || !only || only.per_ba === null) return [];
  return [
    `${only.nama} menyatakan ${only.ba?.teks ?? ""} Business Assistant untuk ${only.terbentuk?.teks ?? ""} koperasi yang terbentuk: ${formatDecimal(only.per_ba)} koperasi per orang, dihitung dari kedua angka yang dinyatakan per ${only.ba?.sumber.tanggal ?? ""} (${only.ba?.sumber.label ?? ""}).`,
  ];
}

function rowParts(index: SiteIndex, area: Area): readonly BagianIsi[] {
  const table = areaTable(index, area);
  const list = area.tingkat === "kabupaten" ? [assistantTable(index, area)] : [];
  return [
    {
      id: "beban",
      judul: "Beban menurut peran",
      kalimat: [],
      tabel: [roleTable(index, area)],
      catatan: [
        "Hanya pendamping yang bertugas pada tanggal data. Beban dihitung dari pendamping yang melaporkan jumlah koperasinya.",
      ],
    },
    {
      id: "wilayah",
      judul: "Menurut wilayah tugas",
      kalimat: [],
      tabel: [table],
      catatan: [
        "Pendamping yang bertugas se-kabupaten hanya dihitung pada baris kabupaten, tidak pada kecamatan. Koordinator kecamatan dihitung dari lembar Koordinator; koordinator wilayah pada tabel beban tercatat di lembar Pendamping.",
      ],
    },
    ...list.map((tabel) => ({
      id: "daftar",
      judul: "Daftar pendamping",
      kalimat: ["Pendamping disebut dengan kode dari dinas, tanpa nama orang."],
      tabel: [tabel],
    })),
  ];
}

function coordinatorParts(tabel: TabelIsi | null): readonly BagianIsi[] {
  if (tabel === null) return [];
  return [
    {
      id: "koordinator",
      judul: "Koordinator wilayah",
      kalimat: [],
      tabel: [tabel],
      catatan: ["Didampingi berarti sudah didatangi atau dibantu, bukan sudah membentuk koperasi."],
    },
  ];
}

function statedParts(stated: readonly StatedLoad[], claims: TabelIsi | null): readonly BagianIsi[] {
  const tables = [
    ...(stated.length === 0 ? [] : [statedLoadTable(stated)]),
    ...(claims ? [claims] : []),
  ];
  if (tables.length === 0) return [];
  return [
    {
      id: "dinyatakan",
      judul: "Angka yang dinyatakan",
      kalimat: [],
      tabel: tables,
      catatan: stated.length === 0 ? [] : [PER_ASSISTANT],
    },
  ];
}

const PER_ASSISTANT =
  "Koperasi per Business Assistant di sini dihitung proyek ini dari dua angka yang dinyatakan pihak dan tanggal yang sama; tidak dicampur dengan daftar pendamping.";

/** What assistants are measured by: statements about the country, each with its source. */
function normPart(index: SiteIndex): BagianIsi {
  const dokumen = dokumenOf(index, NASIONAL, ["pendampingan"]);
  const baris = dokumen.flatMap(({ judul, url, tanggal, catatan: remark, pernyataan }) =>
    pernyataan.map(({ oleh, isi, catatan }) => ({
      kode: null,
      sel: [
        selTeks(isi, { catatan }),
        selTeks(oleh ?? "sumber sendiri"),
        selTeks(tanggal),
        selTeks(judul, { href: url, catatan: remark }),
      ],
    })),
  );
  return {
    id: "ukuran",
    judul: "Ukuran nasional",
    kalimat: [],
    tabel: [
      {
        id: "ukuran-nasional",
        judul: "Berapa pendamping untuk berapa koperasi, menurut sumbernya",
        kolom: [
          kolom("isi", "Ukuran"),
          kolom("oleh", "Menurut"),
          kolom("tanggal", "Tanggal"),
          kolom("sumber", "Sumber"),
        ],
        baris,
      },
    ],
  };
}
