import { formatDate, formatNumber } from "../../base/format.ts";
import { LAMA_LEGAL, LAUNCH, LEGALITAS } from "../../indicators/legalitas.ts";
import { coverageText } from "../angka.ts";
import type { SiteIndex } from "../site-index.ts";
import type { Area } from "./area.ts";
import { claimsAbout, claimTabel } from "./angka-terbit.ts";
import { editionTable, legalAreaTable, waitingTable } from "./legalitas-tabel.ts";
import { measuresSentence } from "./legalitas-ukuran.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

/** Figures on the way from meeting to legal entity; each is a measure of its own. */
const INDICATORS = [
  "terbentuk",
  "musdesus",
  "proses_notaris",
  "siap_daftar_sabh",
  "proses_ahu",
  "sk_dan_akta_notaris",
  "sk_koperasi_terbit",
  "sk_badan_hukum",
  "berbadan_hukum",
  "persen_sk_terbit",
  "persen_progres_badan_hukum",
];

/**
 * From formed to registered: how many have no SK AHU yet, and since when.
 * Nothing says that those have applied: the answer may be proses or belum.
 * Source: Kutai Kartanegara, 10 June 2025: 237 formed, and the wish to legalise ahead of others.
 */
export const legalitasTopik: Topik = {
  id: "legalitas",
  judul: "Dari terbentuk sampai berbadan hukum",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["legalitas", "pembentukan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const found = area.ukur(LEGALITAS);
  const claims = claimsAbout(index, area, INDICATORS);
  const isReported = found.dilaporkan > 0;
  if (!isReported && claims.length === 0) return null;
  const measures = measuresSentence(claims);
  const published: readonly BagianIsi[] =
    claims.length === 0
      ? []
      : [
          {
            id: "terbitan",
            judul: "Angka yang dinyatakan dan diterbitkan",
            kalimat: measures,
            tabel: [claimTabel(index, claims, CLAIMS)],
            catatan: [SIDE_BY_SIDE],
          },
        ];
  return {
    kalimat: isReported ? sentences(area) : [NO_ROWS],
    bagian: isReported ? [...rowParts(index, area), ...published] : published,
  };
}

const CLAIMS = {
  id: "angka-terbitan",
  judul: "Angka terbentuk dan berbadan hukum, terlama di atas",
};
const SIDE_BY_SIDE =
  "Terbentuk, punya SK dan akta, dan SK AHU terbit ialah ukuran yang berbeda. Angka-angka ini dibiarkan berdampingan dengan penerbitnya: tidak dijumlahkan, tidak dikurangkan, dan tidak digambar dalam satu garis.";
const NO_ROWS =
  "Tanggal musyawarah dan SK AHU tiap koperasi belum dilaporkan di sini; yang diketahui hanya angka yang diterbitkan.";

function sentences(area: Area): string[] {
  const found = area.ukur(LEGALITAS);
  const count = (state: string) => found.jumlah.get(state) ?? 0;
  const early = count("sebelum_peluncuran");
  return [
    `${formatNumber(count("berbadan_hukum"))} dari ${formatNumber(found.koperasi)} koperasi berbadan hukum, ${formatNumber(count("menunggu"))} sudah terbentuk tetapi belum punya SK AHU; ${coverageText({ ...found, disembunyikan: 0 })}.`,
    ...(early === 0
      ? []
      : [
          `${formatNumber(early)} koperasi lebih dulu dilegalkan: SK AHU-nya bertanggal sebelum peluncuran nasional, ${formatDate(LAUNCH)}.`,
        ]),
  ];
}

function rowParts(index: SiteIndex, area: Area): readonly BagianIsi[] {
  const isKabupaten = area.tingkat === "kabupaten";
  const list = isKabupaten ? waitingTable(index, area) : null;
  const oldest = area.ukur(LAMA_LEGAL).menunggu_sejak;
  return [
    ...(isKabupaten ? [editionPart(index, area)] : []),
    {
      id: "wilayah",
      judul: "Menurut wilayah",
      kalimat: [],
      tabel: [legalAreaTable(index, area)],
      catatan: [
        `Lama dihitung dari musyawarah khusus sampai SK AHU, hanya bila keduanya bertanggal; nilai tengah berarti separuh koperasi lebih cepat. Peluncuran nasional: ${launchWords()}.`,
      ],
    },
    ...(list === null
      ? []
      : [
          {
            id: "menunggu",
            judul: "Siapa yang belum punya SK AHU",
            kalimat:
              oldest === null ? [] : [`Yang paling lama terbentuk: sejak ${formatDate(oldest)}.`],
            tabel: [list],
          },
        ]),
  ];
}

function launchWords(): string {
  return `${formatDate(LAUNCH)}, di Klaten (Prokopim Setda Kab. Klaten)`;
}

function editionPart(index: SiteIndex, area: Area): BagianIsi {
  const table = editionTable(index, area.kode);
  const found = area.ukur(LEGALITAS);
  const count = (state: string) => formatNumber(found.jumlah.get(state) ?? 0);
  return {
    id: "edisi",
    judul: "Dari edisi ke edisi",
    kalimat: [],
    tabel: [table],
    bagan: {
      jenis: "stacked",
      tabel: table.id,
      judul: `${count("berbadan_hukum")} koperasi berbadan hukum dan ${count("menunggu")} terbentuk tanpa SK AHU pada edisi terbaru; ${coverageText({ ...found, disembunyikan: 0 })}`,
      keterangan:
        "Banyaknya koperasi menurut laporan per desa pada tiap tanggal data; yang belum melaporkan tidak digambar.",
      kategori: "tanggal",
      seri: ["berbadan_hukum", "menunggu", "belum_terbentuk"],
    },
  };
}
