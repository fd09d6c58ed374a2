import type { Pernyataan } from "../records/types.gen.ts";
import { KABUPATEN } from "./contoh-wilayah.ts";

type Dokumen = Pernyataan["dokumen"][number];
type Ucapan = Pick<Dokumen["pernyataan"][number], "topik" | "oleh" | "isi">;

const DINAS = "Kepala Dinas Koperasi Kabupaten Contoh (fiktif)";
const BUPATI = "Bupati Contoh (fiktif)";
const PROVINSI = "Kepala Dinas Koperasi Provinsi Contoh (fiktif)";

/** What invented documents say of the invented region, besides figures. */
export function contohPernyataan(): Pernyataan {
  return { wilayah: KABUPATEN, dokumen: [KUNJUNGAN, RAPAT] };
}

function dokumen(id: string, about: Omit<Dokumen, "id" | "pernyataan">, said: readonly Ucapan[]) {
  const pernyataan = said.map((ucapan, index) => ({
    id: `${id}-${index + 1}`,
    ...ucapan,
    catatan: null,
  }));
  return { id, ...about, pernyataan } as Dokumen;
}

const ABOUT = {
  penerbit: "Kabar Contoh (fiktif)",
  url: null,
  tanggal_terbit: null,
  catatan: "Dokumen karangan untuk peragaan.",
} as const;

const KUNJUNGAN = dokumen(
  "kabar-contoh-2025-05-20",
  { ...ABOUT, judul: "Dinas mendatangi desa (fiktif)", tanggal_data: "2025-05-20" },
  [
    {
      topik: "jalur",
      oleh: PROVINSI,
      isi: "Koperasi dibentuk baru, dikembangkan dari yang ada, atau direvitalisasi.",
    },
    {
      topik: "inventaris",
      oleh: PROVINSI,
      isi: "Kepala desa diminta mendata koperasi yang punya potensi berkembang.",
    },
    { topik: "target", oleh: DINAS, isi: "Semua desa dan kelurahan menjadi target." },
    {
      topik: "koordinator",
      oleh: DINAS,
      isi: "Koordinator wilayah ditunjuk untuk membantu desa bertanya kepada dinas.",
    },
    {
      topik: "tantangan",
      oleh: DINAS,
      isi: "Perangkat desa sudah banyak tugasnya; pengurus harus berintegritas dan paham koperasi.",
    },
  ],
);

const RAPAT = dokumen(
  "kabar-contoh-2025-11-24",
  { ...ABOUT, judul: "Rapat koordinasi koperasi (fiktif)", tanggal_data: "2025-11-24" },
  [
    {
      topik: "sinergi",
      oleh: DINAS,
      isi: "Koperasi tidak masuk ke usaha yang sudah berhasil dijalankan BUMDes.",
    },
    { topik: "potensi", oleh: DINAS, isi: "Camat memetakan potensi wilayahnya." },
    {
      topik: "pelatihan",
      oleh: BUPATI,
      isi: "Pengurus dilatih oleh lembaga bersertifikat; desa boleh menganggarkannya.",
    },
    {
      topik: "pendampingan",
      oleh: DINAS,
      isi: "Business Assistant membantu rencana usaha dan legalitas, PMO menjaga tata kelola.",
    },
    {
      topik: "layanan",
      oleh: BUPATI,
      isi: "Koperasi membuka gerai sesuai potensi desa: sembako, apotek, klinik, gudang.",
    },
    {
      topik: "pendanaan",
      oleh: BUPATI,
      isi: "Dananya dari APBD, APBDes, dan sumber lain yang sah.",
    },
    { topik: "laporan", oleh: BUPATI, isi: "Semua pelaksana melapor setiap bulan." },
    { topik: "legalitas", oleh: DINAS, isi: "Koperasi yang sudah terbentuk segera dilegalkan." },
    { topik: "kemitraan", oleh: DINAS, isi: "Koperasi diajak bermitra dengan bank dan pemasok." },
  ],
);
