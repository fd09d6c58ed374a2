/** One fact of a source document, and the page of this site where it must stand with its source. */
export interface Fact {
  /** "S0.3": document and number. */
  readonly id: string;
  readonly fakta: string;
  /** Site path. */
  readonly halaman: string;
  /** What the page's text must hold; the publisher is asked for besides. */
  readonly memuat: readonly RegExp[];
}

/** A document, its publisher as pages print it, and its facts in the order of the document. */
export interface SourceDocument {
  readonly penerbit: RegExp;
  readonly fakta: readonly Fact[];
}

const KLATEN = "/kabupaten/33.10/";
const KALTENG = "/provinsi/62/";
const KUKAR = "/kabupaten/64.02/";
const KATINGAN = "/kabupaten/62.06/";
const INSTRUKSI = "/instruksi/katingan-437-2025/";
const BLITAR = "/kabupaten/35.05/";
const HUKUM = "/dasar-hukum/";

/** Prokopim Setda Kabupaten Klaten, 24 November 2025. */
const S0: SourceDocument = {
  penerbit: /Prokopim Setda Kab\. Klaten/,
  fakta: [
    fact(
      "S0.1",
      "peluncuran nasional di Klaten",
      KLATEN,
      /21 Juli 2025/,
      /diluncurkan resmi di Klaten/,
    ),
    fact("S0.2", "surat edaran sekda", KLATEN, /500\.3\/13\/2025\/19/),
    fact("S0.3", "401 terbentuk", KLATEN, /401/, /24 November 2025/),
    fact("S0.4", "284 beroperasi, 117 belum", KLATEN, /284/, /117/),
    fact("S0.5", "87 punya gerai", KLATEN, /Memiliki gerai\s+87\b/),
    fact("S0.6", "237 punya aset terdaftar", KLATEN, /Memiliki aset terdaftar\s+237\b/),
    fact(
      "S0.7",
      "296 mitra Laku Pandai Bank Jateng",
      KLATEN,
      /Mitra Laku Pandai\s+296\b/,
      /Bank Jateng/,
    ),
    fact("S0.8", "46 mengajukan kemitraan baru", KLATEN, /Mengajukan kemitraan\s+46\b/),
    fact(
      "S0.9",
      "15 jenis kemitraan",
      KLATEN,
      /15 jenis/,
      /penyalur pupuk, Agen Mandiri, Agen BNI46, Merchant BRI, BRImola, pengadaan gabah, BSI Agen, BRILink, RPK, Agenpos, kios pupuk non-subsidi, Apotek Desa Merah Putih, LPG 3 kg\/minyak tanah, PLN Agen, dan gerai sembako/,
    ),
    fact(
      "S0.10",
      "38 Business Assistant dan tugasnya",
      KLATEN,
      /Business Assistant\s+38\b/,
      /rencana bisnis/,
    ),
    fact(
      "S0.11",
      "2 PMO dan tugasnya",
      KLATEN,
      /Project Management Officer\s+2\b/,
      /transparan, akuntabel/,
    ),
    fact("S0.12", "bupati meminta dukungan semua dinas", KLATEN, /Bupati Klaten\s*: Semua dinas/),
    fact(
      "S0.13",
      "rapat dan yang hadir",
      KLATEN,
      /Pendopo Pemkab/,
      /penjabat sekda, asisten dan staf ahli/,
    ),
  ],
};

/** Pradana Media, 9 April 2025. */
const S1: SourceDocument = {
  penerbit: /Pradana Media/,
  fakta: [
    fact("S1.1", "menindaklanjuti Inpres 9/2025", KALTENG, /Inpres 9\/2025/, /9 April 2025/),
    fact("S1.2", "kunjungan ke Dinas PMD provinsi", KALTENG, /Dinas PMD provinsi/),
    fact("S1.3", "tiga jalur", KALTENG, /mendirikan, mengembangkan, dan merevitalisasi/),
    fact("S1.4", "koordinasi dengan kabupaten/kota", KALTENG, /koperasi yang dapat direvitalisasi/),
    fact("S1.5", "inventarisasi oleh kepala desa", KALTENG, /kepala desa mendata koperasi/),
    fact("S1.6", "Indonesia Emas 2045", KALTENG, /Indonesia Emas 2045/),
  ],
};

/** inibalikpapan.com, 10 June 2025. */
const S2: SourceDocument = {
  penerbit: /inibalikpapan\.com/,
  fakta: [
    fact("S2.1", "237 terbentuk", KUKAR, /237 koperasi/, /10 Juni 2025/),
    fact("S2.2", "61 sudah punya SK", KUKAR, /61 koperasi/, /ambigu/),
    fact("S2.3", "193 desa dan 44 kelurahan", KUKAR, /193 desa dan 44 kelurahan/),
    fact("S2.4", "gugus tugas dan sekda", KUKAR, /[Gg]ugus tugas/, /sekda/),
    fact("S2.5", "camat memetakan potensi", KUKAR, /Camat diminta memetakan potensi/),
    fact("S2.6", "aturan sinergi BUMDes", KUKAR, /terbukti berhasil, koperasi tidak perlu masuk/),
    fact("S2.7", "kelurahan tanpa BUMDes", KUKAR, /kelurahan tidak punya BUMDes/),
    fact("S2.8", "pelatihan dianggarkan desa", KUKAR, /Kepala desa dapat menganggarkan pelatihan/),
    fact("S2.9", "lembaga pelatihan bersertifikat", KUKAR, /lembaga pelatihan bersertifikat/),
    fact("S2.10", "dukungan kades dan lurah wajib", KUKAR, /Dukungan kepala desa dan lurah mutlak/),
    fact("S2.11", "melegalkan lebih dulu", KUKAR, /lebih dulu melegalkan/),
    fact("S2.12", "rapat, tempat, yang hadir", KUKAR, /Smesco 2/, /daring/),
  ],
};

/** Portal Katingan, September 2025. */
const S3: SourceDocument = {
  penerbit: /Portal Katingan/,
  fakta: [
    fact(
      "S3.1",
      "nomor dan rujukan instruksi",
      INSTRUKSI,
      /500\.3\.1\/437\/DKUKMP-II\/IX\/2025/,
      /100\.3\/4597\/SJ/,
    ),
    fact(
      "S3.2",
      "layanan menurut potensi",
      KATINGAN,
      /sembako, simpan pinjam, apotek desa, klinik desa\/kelurahan/,
      /cold storage/,
    ),
    fact("S3.3", "sepuluh OPD, delapan bernama", INSTRUKSI, /sepuluh perangkat daerah/, /delapan/),
    fact(
      "S3.4",
      "tugas bersama",
      INSTRUKSI,
      /Memetakan aset/,
      /Memantau dan mengevaluasi secara berkala/,
    ),
    fact(
      "S3.5",
      "dinas koperasi: BA dan basis data",
      INSTRUKSI,
      /Menempatkan Business Assistant/,
      /Menyusun basis data koperasi/,
    ),
    fact(
      "S3.6",
      "Dinas PMD: potensi dan lahan",
      INSTRUKSI,
      /Mendata potensi desa/,
      /kebutuhan lahan/,
    ),
    fact(
      "S3.7",
      "kelompok tani dan nelayan",
      INSTRUKSI,
      /Dinas Perhubungan dan Perikanan/,
      /Dinas Ketahanan Pangan dan Pertanian/,
    ),
    fact(
      "S3.8",
      "kesehatan: apotek dan klinik",
      INSTRUKSI,
      /Dinas Kesehatan/,
      /apotek desa dan klinik desa/,
    ),
    fact("S3.9", "rencana, digital", INSTRUKSI, /Bappedalitbang/, /Dinas Kominfo/),
    fact("S3.10", "penerima bansos", INSTRUKSI, /penerima bantuan sosial menjadi anggota/),
    fact(
      "S3.11",
      "camat: satgas, sosialisasi, potensi",
      INSTRUKSI,
      /satgas kecamatan/,
      /pemetaan potensi desa/,
    ),
    fact("S3.12", "BUMD: komoditas, kesehatan, KUR", INSTRUKSI, /Kelompok BUMD/, /KUR/),
    fact(
      "S3.13",
      "pendanaan",
      INSTRUKSI,
      /APBD perangkat daerah; APBDes\/kelurahan; Sumber lain yang sah/,
    ),
    fact(
      "S3.14",
      "laporan berkala tanpa periode",
      INSTRUKSI,
      /Laporan berkala; periodenya tidak disebut/,
    ),
  ],
};

/** KabarBaik.co, 20 May 2025. */
const S4: SourceDocument = {
  penerbit: /KabarBaik\.co/,
  fakta: [
    fact(
      "S4.1",
      "target 248 dalam enam bulan",
      BLITAR,
      /248 desa dan kelurahan/,
      /enam bulan/,
      /[Tt]anggal mulai tidak dinyatakan/,
    ),
    fact("S4.2", "2–3 desa didampingi sehari", BLITAR, /2–3 desa per hari/, /bukan pembentukan/),
    fact("S4.3", "Pasirharjo dan Sanankulon memulai", BLITAR, /Pasirharjo/, /Sanankulon/),
    fact(
      "S4.4",
      "usaha menurut potensi",
      BLITAR,
      /gerai sembako, apotek desa, logistik, klinik desa, sampai pariwisata/,
    ),
    fact(
      "S4.5",
      "BUMDes memakai gudang; keduanya berbadan hukum",
      BLITAR,
      /gudang atau sarana milik koperasi/,
      /keduanya harus berbadan hukum/,
    ),
    fact("S4.6", "kabar 44 desa dicabut", BLITAR, /44 desa\s+dicabut/),
    fact(
      "S4.7",
      "motivasi; koordinator wilayah",
      BLITAR,
      /motivasi desa/,
      /[Kk]oordinator wilayah/,
    ),
    fact("S4.8", "sosialisasi, SDM disiapkan", BLITAR, /Sosialisasi sudah dilakukan/),
    fact(
      "S4.9",
      "integritas dan beban perangkat desa",
      BLITAR,
      /berintegritas/,
      /perangkat desa punya tanggung jawab besar/,
    ),
    fact("S4.10", "kepanjangan KMP yang keliru", BLITAR, /Koperasi Masyarakat Perdesaan/),
  ],
};

/** The five documents this project began with. */
export const SOURCE_DOCUMENTS: readonly SourceDocument[] = [S0, S1, S2, S3, S4];

/** Facts about the legal basis, which stand on their own page with their own sources. */
export const LEGAL_PAGE = HUKUM;

function fact(id: string, fakta: string, halaman: string, ...memuat: readonly RegExp[]): Fact {
  return { id, fakta, halaman, memuat };
}
