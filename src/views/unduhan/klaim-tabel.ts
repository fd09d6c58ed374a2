import { peringatanOf, type Tanda } from "../../base/tanda.ts";
import { findIndikator, type Observasi } from "../../records/observasi.ts";
import { claimFor } from "../area.ts";
import { type Klaim, ledgerAddress, publishedClaim } from "../klaim.ts";
import { PUTUSAN, putusanOf, type PutusanView } from "../putusan.ts";
import { newestFirst, type SiteIndex } from "../site-index.ts";
import { linkToday } from "../wilayah-link.ts";
import { absolute } from "./angka-wilayah.ts";
import {
  kolomBilangan,
  kolomPilihan,
  kolomTeks,
  type DataTabel,
  type KolomData,
  type Nilai,
} from "./data-tabel.ts";

export const KOLOM_KLAIM: readonly KolomData[] = [
  kolomTeks({ id: "kode", judul: "Kode", keterangan: "Kode Kemendagri wilayahnya; 00 nasional." }),
  kolomTeks({ id: "nama", judul: "Wilayah", keterangan: "Nama wilayah, sampai kabupatennya." }),
  kolomTeks({
    id: "indikator",
    judul: "Indikator",
    keterangan: "Definisinya di /indikator/<indikator>/.",
  }),
  kolomBilangan({
    id: "nilai",
    judul: "Nilai",
    keterangan:
      "Angkanya, atau batas bawahnya. Kosong bila disembunyikan. Kejadian: 1 ya, 0 belum.",
  }),
  kolomBilangan({
    id: "nilai_atas",
    judul: "Nilai atas",
    keterangan: "Batas atas, bila disebut rentang.",
  }),
  kolomTeks({ id: "satuan", judul: "Satuan", keterangan: "Satuan nilai." }),
  kolomTeks({
    id: "ketelitian",
    judul: "Ketelitian",
    keterangan: "Tepat, pembulatan, perkiraan, minimal, atau hampir.",
  }),
  kolomTeks({ id: "teks", judul: "Teks", keterangan: "Angkanya seperti tertulis di halaman." }),
  kolomTeks({
    id: "tanggal_data",
    judul: "Tanggal data",
    keterangan: "Tanggal keadaan yang digambarkan, ISO 8601, hari atau bulan.",
  }),
  kolomTeks({
    id: "tanggal_terbit",
    judul: "Tanggal terbit",
    keterangan: "Kosong bila tidak diketahui.",
  }),
  kolomPilihan(
    {
      id: "asal",
      judul: "Asal",
      keterangan: "Terbitan, atau dinyatakan kabupaten dalam lembar Ringkasan.",
    },
    ["terbitan", "dinyatakan"],
  ),
  kolomPilihan(
    {
      id: "keadaan",
      judul: "Keadaan",
      keterangan: "Berlaku, dicabut, ambigu, atau disembunyikan.",
    },
    ["berlaku", "dicabut", "ambigu", "disembunyikan"],
  ),
  kolomTeks({ id: "penerbit", judul: "Penerbit", keterangan: "Siapa yang menyebut angkanya." }),
  kolomTeks({
    id: "alamat_sumber",
    judul: "Alamat sumber",
    keterangan: "Terbitannya, atau halaman edisinya; kosong bila alamatnya tidak diketahui.",
  }),
  kolomTeks({
    id: "pernyataan",
    judul: "Pernyataan",
    keterangan: "Isinya dengan kata proyek ini.",
  }),
  kolomTeks({
    id: "catatan",
    judul: "Catatan",
    keterangan: "Yang perlu diketahui sebelum mengutip.",
  }),
  kolomBilangan({
    id: "baris_nilai",
    judul: "Menurut baris",
    keterangan:
      "Jumlah baris per desa dari edisi yang berlaku pada tanggal data; kosong bila tidak ada.",
  }),
  kolomBilangan(
    {
      id: "baris_dilaporkan",
      judul: "Desa melapor",
      keterangan: "Desa dan kelurahan yang barisnya memuatnya.",
    },
    "desa/kelurahan",
  ),
  kolomBilangan(
    {
      id: "baris_desa",
      judul: "Desa seluruhnya",
      keterangan: "Semua desa dan kelurahan wilayah itu.",
    },
    "desa/kelurahan",
  ),
  kolomPilihan(
    {
      id: "putusan",
      judul: "Putusan",
      keterangan: "Angka terbitan terhadap baris; kosong untuk yang dinyatakan kabupaten.",
    },
    PUTUSAN,
  ),
  kolomBilangan({
    id: "selisih",
    judul: "Selisih",
    keterangan: "Terbitan dikurangi baris; kosong bila tidak dibandingkan.",
  }),
  kolomTeks({
    id: "sebab",
    judul: "Sebab",
    keterangan: "Besarnya selisih, atau kenapa tidak dapat dibandingkan.",
  }),
  kolomTeks({
    id: "alamat_tetap",
    judul: "Alamat tetap",
    keterangan: "Angka ini di buku klaim; kosong untuk yang dinyatakan kabupaten.",
  }),
];

const KOLOM_PERINGATAN: Readonly<Record<Tanda, KolomData>> = {
  contoh: warningColumn("Wilayahnya fiktif."),
  simulasi: warningColumn("Semua angkanya rekaan."),
};

function warningColumn(keterangan: string): KolomData {
  return kolomTeks({ id: "peringatan", judul: "Peringatan", keterangan });
}

/** Every published figure about real regions, newest first; or those about the fictional one. */
export function publikasiTabel(index: SiteIndex, fiktif = false): DataTabel {
  const baris = published(index, fiktif).map((item) => publishedRow(index, item));
  return marked(fiktif ? "contoh" : index.registry.tandaOf(), baris);
}

/** Every published figure about a region itself, in the order of its page. */
export function terbitanTabel(index: SiteIndex, kode: string): DataTabel {
  const baris = index.observasi(kode).map((item) => publishedRow(index, item));
  return marked(index.registry.tandaOf(kode), baris);
}

/** Columns of published figures; invented ones carry their warning. */
export function terbitanKolom(tanda: Tanda | null): readonly KolomData[] {
  return tanda ? [...KOLOM_KLAIM, KOLOM_PERINGATAN[tanda]] : KOLOM_KLAIM;
}

function marked(tanda: Tanda | null, baris: DataTabel["baris"]): DataTabel {
  const peringatan = peringatanOf(tanda);
  return {
    kolom: terbitanKolom(tanda),
    baris: peringatan === null ? baris : baris.map((row) => [...row, peringatan]),
  };
}

/** Every publisher's figure of one indicator, then what kabupaten state of it in their newest edition. */
export function indikatorTabel(index: SiteIndex, id: string): DataTabel {
  const own = published(index).filter(({ indikator }) => findIndikator(indikator)?.id === id);
  const stated = index.reporting.flatMap((kode) => {
    const klaim = index.registry.isFictional(kode) ? undefined : claimFor(index, kode, id);
    return klaim?.asal === "dinyatakan" ? [statedRow(index, kode, klaim)] : [];
  });
  const baris = [...own.map((item) => publishedRow(index, item)), ...stated];
  return marked(index.registry.tandaOf(), baris);
}

function published({ dataset, registry }: SiteIndex, fiktif = false): readonly Observasi[] {
  return dataset.observasi
    .filter(({ wilayah }) => registry.isFictional(wilayah) === fiktif)
    .sort(newestFirst);
}

function publishedRow(index: SiteIndex, item: Observasi): readonly Nilai[] {
  const { kode, nama } = linkToday(index, item.wilayah);
  const klaim = publishedClaim(index, item);
  return claimRow({
    klaim,
    tempat: [kode, nama],
    tanggal_data: item.tanggal_data,
    tanggal_terbit: item.tanggal_terbit,
    alamat: klaim.sumber.href,
    putusan: putusanOf(index, item),
    tetap: absolute(index, ledgerAddress(index, item)),
  });
}

function statedRow(index: SiteIndex, kode: string, klaim: Klaim): readonly Nilai[] {
  const { nama } = linkToday(index, kode);
  const { href } = klaim.sumber;
  return claimRow({
    klaim,
    tempat: [kode, nama],
    tanggal_data: klaim.tanggal_data,
    tanggal_terbit: null,
    alamat: href === null ? null : absolute(index, href),
    putusan: null,
    tetap: null,
  });
}

interface RowInput {
  readonly klaim: Klaim;
  readonly tempat: readonly [kode: string, nama: string];
  readonly tanggal_data: string;
  readonly tanggal_terbit: string | null;
  readonly alamat: string | null;
  /** Of what a publisher wrote. */
  readonly putusan: PutusanView | null;
  /** Its address on the ledger, with origin. */
  readonly tetap: string | null;
}

function claimRow(input: RowInput): readonly Nilai[] {
  const { klaim, tempat, tanggal_data, tanggal_terbit, alamat, putusan, tetap } = input;
  const { indikator, nilai, nilai_atas, satuan, ketelitian, teks, asal } = klaim;
  const { sumber, pernyataan, catatan } = klaim;
  return [
    ...tempat,
    indikator,
    nilai,
    nilai_atas,
    satuan,
    ketelitian,
    teks,
    tanggal_data,
    tanggal_terbit,
    asal,
    stateOf(klaim),
    sumber.label,
    alamat,
    pernyataan,
    catatan,
    ...verdictCells(putusan),
    tetap,
  ];
}

function verdictCells(putusan: PutusanView | null): readonly Nilai[] {
  const baris = putusan?.baris ?? null;
  return [
    baris?.nilai ?? null,
    baris?.dilaporkan ?? null,
    baris?.desa ?? null,
    putusan?.putusan ?? null,
    putusan?.selisih ?? null,
    putusan?.rinci ?? null,
  ];
}

function stateOf({ nilai, dicabut, ambigu }: Klaim): string {
  if (nilai === null) return "disembunyikan";
  if (dicabut) return "dicabut";
  return ambigu ? "ambigu" : "berlaku";
}
