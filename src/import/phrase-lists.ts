import type { MarkSheet } from "../records/sasaran.ts";

/** Names of documents in headings, and the columns of the template that a document has. */
interface DocumentNames {
  readonly names: readonly string[];
  readonly status: string;
  readonly nomor?: string;
  readonly tanggal: string;
}

export const DOCUMENTS: readonly DocumentNames[] = [
  { names: ["sosialisasi"], status: "sosialisasi", tanggal: "tanggal_sosialisasi" },
  {
    names: [
      ...["musdesus", "muskelsus", "musdesus muskelsus", "musdesus muskel", "muskel khusus"],
      ...["musyawarah desa khusus", "musyawarah desa kelurahan khusus", "musdes khusus"],
      ...["ba musdesus", "berita acara musdesus", "pelaksanaan musdesus", "musdesus kelurahan"],
    ],
    status: "musdesus",
    tanggal: "tanggal_musdesus",
  },
  {
    names: ["rapat pendirian", "rapat pembentukan", "rapat anggota pendirian"],
    status: "rapat_pendirian",
    tanggal: "tanggal_rapat_pendirian",
  },
  {
    names: ["akta", "akte", "akta notaris", "akte notaris", "akta pendirian", "akte pendirian"],
    status: "akta",
    nomor: "nomor_akta",
    tanggal: "tanggal_akta",
  },
  {
    names: [
      ...[
        "sk ahu",
        "ahu",
        "badan hukum",
        "berbadan hukum",
        "sk badan hukum",
        "badan hukum sk ahu",
        "sk bh",
        "bh",
      ],
      ...["sk kemenkum", "sk kemenkumham", "sk kemenkum ham", "sk menkum", "sk menkumham"],
      ...["sk pengesahan", "sk pengesahan badan hukum", "pengesahan badan hukum", "sertifikat ahu"],
    ],
    status: "badan_hukum",
    nomor: "nomor_sk_ahu",
    tanggal: "tanggal_sk_ahu",
  },
  { names: ["rat", "rapat anggota tahunan"], status: "rat", tanggal: "tanggal_rat" },
  {
    names: ["operasi", "operasional", "beroperasi", "sudah beroperasi", "mulai operasi"],
    status: "status_operasi",
    tanggal: "tanggal_operasi",
  },
];

/** Documents of which the template wants to know only whether they exist. */
export const NUMBERED: Readonly<Record<string, readonly string[]>> = {
  npwp: ["npwp", "npwp koperasi"],
  nib: ["nib", "nomor induk berusaha"],
  rekening: ["rekening", "rek", "rekening bank", "rek bank", "rekening koperasi"],
  nik_koperasi: ["nik koperasi", "nomor induk koperasi", "nik kop", "sertifikat nik"],
  akun_simkopdes: ["akun simkopdes", "simkopdes", "microsite", "akun microsite"],
  proposal_bisnis: ["proposal bisnis", "proposal", "proposal usaha", "rencana bisnis"],
};

interface CountedNames {
  readonly names: readonly string[];
  readonly total: string;
  readonly women?: string;
}

export const COUNTED: readonly CountedNames[] = [
  { names: ["anggota"], total: "jumlah_anggota", women: "anggota_perempuan" },
  { names: ["pengurus"], total: "jumlah_pengurus", women: "pengurus_perempuan" },
  { names: ["pengawas"], total: "jumlah_pengawas" },
  { names: ["karyawan", "pengelola", "pengelola dan karyawan"], total: "jumlah_karyawan" },
];

interface MarkNames {
  /** Headings above the kinds. */
  readonly parents: readonly string[];
  /** Headings that say the stage as well. */
  readonly stages: Readonly<Record<string, readonly string[]>>;
  /** Names of kinds that the code list does not have. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

export const MARKS: Readonly<Record<MarkSheet, MarkNames>> = {
  gerai: {
    parents: [
      ...["gerai", "jenis gerai", "gerai yang dimiliki", "gerai unit layanan", "unit layanan"],
      ...["gerai unit usaha", "gerai kdkmp", "gerai koperasi", "outlet"],
    ],
    stages: {
      aktif: ["gerai aktif", "gerai yang aktif", "gerai beroperasi", "gerai yang beroperasi"],
      rencana: ["rencana gerai", "gerai rencana", "gerai yang direncanakan"],
      dibangun: ["gerai dibangun", "gerai dalam pembangunan", "pembangunan gerai"],
      selesai: ["gerai selesai", "gerai selesai dibangun"],
    },
    kinds: {
      simpan_pinjam: ["usp", "unit sp"],
      apotek: ["apotik", "apotik desa", "obat murah", "apotek desa kelurahan"],
      klinik: ["klinik desa kelurahan"],
      gudang: ["pergudangan cold storage", "gudang cold storage"],
      logistik: ["logistik distribusi", "logistik", "distribusi logistik"],
      lainnya: ["lain", "lain lain", "gerai lainnya"],
    },
  },
  kemitraan: {
    parents: ["mitra", "kemitraan", "mitra usaha", "kemitraan usaha", "kerja sama", "kerjasama"],
    stages: {
      aktif: ["mitra aktif", "kemitraan aktif"],
      diajukan: ["pengajuan kemitraan", "pengajuan mitra", "kemitraan diajukan"],
    },
    kinds: {
      bri_brilink: ["bri link", "agen brilink"],
      bni_agen46: ["agen 46", "bni agen46", "agen46"],
      pertamina_lpg: ["pangkalan lpg", "elpiji", "lpg pertamina"],
      penyalur_pupuk: ["penyalur pupuk", "pupuk subsidi", "pupuk bersubsidi"],
      posind: ["agen pos"],
      pln: ["pln"],
      bulog_rpk: ["rumah pangan kita"],
      bpd_laku_pandai: ["agen laku pandai"],
    },
  },
  aset: {
    parents: ["aset", "aset koperasi", "aset terdaftar"],
    stages: { milik: ["aset milik koperasi"], aset_desa: ["aset desa"] },
    kinds: { tanah: ["lahan"], bangunan: ["gedung"] },
  },
};

/** All other headings, in the form of `phraseOf`. */
export const PLAIN: Readonly<Record<string, readonly string[]>> = {
  urut: ["no", "nomor", "no urut", "nomor urut", "nmr", "urut"],
  "kode-lain": ["kode bps", "kode wilayah bps", "id bps", "id desa bps"],
  lewati: [
    "kode pos",
    "kode kecamatan",
    "provinsi",
    "kabupaten",
    "kab",
    "kabupaten kota",
    "kab kota",
  ],
  "koperasi.kode": [
    ...["kode", "kode desa", "kode wilayah", "kode desa kelurahan", "kode desa kel"],
    ...["kode kemendagri", "kode desa kemendagri", "kode kelurahan", "id desa"],
  ],
  "koperasi.kecamatan": ["kecamatan", "kec", "nama kecamatan", "nama kec"],
  "koperasi.desa": [
    ...["desa", "kelurahan", "desa kelurahan", "desa kel", "kelurahan desa", "kel desa"],
    ...["nama desa", "nama kelurahan", "nama desa kelurahan", "nama desa kel", "nama kel desa"],
    ...["kecamatan desa", "kecamatan desa kelurahan", "kecamatan dan desa", "desa kecamatan"],
    ...["nama kelurahan desa", "desa dan kelurahan", "nama desa dan kelurahan", "ds kel"],
  ],
  "koperasi.nama_koperasi": [
    ...["nama koperasi", "nama kop", "nama kdkmp", "nama kdmp", "nama kopdes"],
    ...["nama kopdes merah putih", "nama koperasi desa kelurahan merah putih"],
    ...["nama koperasi merah putih", "nama koperasi desa merah putih"],
  ],
  "koperasi.model_pembentukan": ["model", "jalur pembentukan", "metode pembentukan"],
  "koperasi.status_lahan": ["lahan", "ketersediaan lahan"],
  "koperasi.progres_gerai": [
    ...["progres", "progres fisik", "progres pembangunan", "progres gerai", "progress pembangunan"],
    ...["persentase pembangunan", "progres pembangunan fisik", "progress", "progress fisik"],
  ],
  "koperasi.jumlah_penyetor": ["jumlah penyetor", "anggota menyetor", "penyetor"],
  "koperasi.simpanan_pokok": [
    "simpanan pokok anggota",
    "jumlah simpanan pokok",
    "total simpanan pokok",
  ],
  "koperasi.simpanan_wajib": [
    "simpanan wajib anggota",
    "jumlah simpanan wajib",
    "total simpanan wajib",
  ],
  "koperasi.pinjaman": ["status pinjaman", "pengajuan pinjaman"],
  "koperasi.catatan": ["ket", "keterangan", "catatan", "keterangan lain"],
};
