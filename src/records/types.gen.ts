// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Satu baris per desa atau kelurahan. Koperasi kedua di desa yang sama ditulis pada baris tambahan dengan Koperasi ke- = 2.
 */
export interface Koperasi {
  /**
   * Kode Kemendagri desa atau kelurahan, empat bagian dengan titik. Sudah terisi pada templat; jangan diubah.
   */
  readonly kode: string;
  /**
   * Nama kecamatan menurut daftar wilayah. Sudah terisi; jangan diubah.
   */
  readonly kecamatan: string;
  /**
   * Nama desa atau kelurahan menurut daftar wilayah. Sudah terisi; jangan diubah.
   */
  readonly desa: string;
  /**
   * Diisi 2 bila desa ini punya koperasi kedua dan baris ini tentang koperasi itu. Kosong berarti koperasi pertama.
   */
  readonly koperasi_ke: number | null;
  /**
   * Nama lengkap koperasi seperti tertulis dalam akta.
   */
  readonly nama_koperasi: string | null;
  /**
   * Diisi kode desa tuan rumah bila desa ini bergabung dengan koperasi desa tetangganya; kolom lain dikosongkan, kecuali potensi, koperasi lama, dan BUMDes desanya.
   */
  readonly koperasi_bersama: string | null;
  /**
   * Jalur pembentukan: koperasi baru, pengembangan koperasi yang ada, atau revitalisasi koperasi tidak aktif.
   */
  readonly model_pembentukan: "baru" | "pengembangan" | "revitalisasi" | null;
  /**
   * Hanya untuk jalur revitalisasi: diaktifkan kembali atau digabung dengan koperasi lain.
   */
  readonly metode_revitalisasi: "aktif_kembali" | "penggabungan" | null;
  /**
   * Apakah sosialisasi program di desa ini sudah dilakukan.
   */
  readonly sosialisasi: "sudah" | "proses" | "belum" | null;
  /**
   * Tanggal sosialisasi di desa ini.
   */
  readonly tanggal_sosialisasi: string | null;
  /**
   * Apakah musyawarah desa (atau kelurahan) khusus pembentukan koperasi sudah diadakan.
   */
  readonly musdesus: "sudah" | "proses" | "belum" | null;
  /**
   * Tanggal musyawarah desa/kelurahan khusus menurut berita acara.
   */
  readonly tanggal_musdesus: string | null;
  /**
   * Apakah rapat pendirian atau rapat anggota pertama sudah diadakan.
   */
  readonly rapat_pendirian: "sudah" | "proses" | "belum" | null;
  /**
   * Tanggal rapat pendirian menurut berita acara.
   */
  readonly tanggal_rapat_pendirian: string | null;
  /**
   * Apakah akta pendirian oleh notaris pembuat akta koperasi (NPAK) sudah terbit.
   */
  readonly akta: "sudah" | "proses" | "belum" | null;
  /**
   * Nomor akta notaris. Jangan tulis nama notaris.
   */
  readonly nomor_akta: string | null;
  /**
   * Tanggal akta notaris.
   */
  readonly tanggal_akta: string | null;
  /**
   * Apakah SK pengesahan badan hukum dari Ditjen AHU sudah terbit.
   */
  readonly badan_hukum: "sudah" | "proses" | "belum" | null;
  /**
   * Nomor surat keputusan pengesahan badan hukum koperasi.
   */
  readonly nomor_sk_ahu: string | null;
  /**
   * Tanggal surat keputusan pengesahan badan hukum.
   */
  readonly tanggal_sk_ahu: string | null;
  /**
   * Apakah koperasi sudah punya NPWP. Cukup Sudah, Proses, atau Belum; nomornya jangan ditulis.
   */
  readonly npwp: "sudah" | "proses" | "belum" | null;
  /**
   * Apakah koperasi sudah punya Nomor Induk Berusaha. Nomornya jangan ditulis.
   */
  readonly nib: "sudah" | "proses" | "belum" | null;
  /**
   * Apakah ada rekening bank atas nama koperasi. Nomornya jangan ditulis.
   */
  readonly rekening: "sudah" | "proses" | "belum" | null;
  /**
   * Apakah Nomor Induk Koperasi sudah terbit. Ini bukan NIK penduduk; nomornya tidak perlu ditulis.
   */
  readonly nik_koperasi: "sudah" | "proses" | "belum" | null;
  /**
   * Apakah koperasi sudah punya akun atau laman SIMKOPDES.
   */
  readonly akun_simkopdes: "sudah" | "proses" | "belum" | null;
  /**
   * Apakah proposal bisnis koperasi sudah disusun (salah satu syarat PMK 49/2025).
   */
  readonly proposal_bisnis: "sudah" | "proses" | "belum" | null;
  /**
   * Tahap pendataan lahan untuk gerai koperasi.
   */
  readonly status_lahan: "belum" | "diajukan" | "diperiksa" | "terverifikasi" | "terkendala" | null;
  /**
   * Luas lahan yang masih dibutuhkan koperasi ini. 0 bila tidak butuh lahan lagi.
   */
  readonly kebutuhan_lahan: number | null;
  /**
   * Kemajuan pembangunan gerai menurut laporan lapangan, 0 sampai 100.
   */
  readonly progres_gerai: number | null;
  /**
   * Apakah koperasi sudah menjalankan usaha.
   */
  readonly status_operasi:
    "belum" | "merintis" | "beroperasi" | "beroperasi_penuh" | "tidak_diketahui" | null;
  /**
   * Tanggal koperasi mulai melayani.
   */
  readonly tanggal_operasi: string | null;
  /**
   * Hal yang paling menghambat koperasi ini mulai atau terus beroperasi.
   */
  readonly kendala:
    | "dokumen"
    | "modal"
    | "lahan"
    | "pengurus"
    | "usaha"
    | "pasokan"
    | "anggota"
    | "sarana"
    | "lainnya"
    | null;
  /**
   * Langkah berikutnya yang disepakati, dalam satu kalimat.
   */
  readonly tindak_lanjut: string | null;
  /**
   * Kantor atau jabatan yang menjalankan langkah itu; bukan nama orang.
   */
  readonly penanggung_jawab: string | null;
  /**
   * Tanggal langkah itu harus selesai.
   */
  readonly tenggat: string | null;
  /**
   * Banyaknya anggota terdaftar.
   */
  readonly jumlah_anggota: number | null;
  /**
   * Banyaknya anggota perempuan.
   */
  readonly anggota_perempuan: number | null;
  /**
   * Banyaknya anggota yang juga penerima bantuan sosial.
   */
  readonly anggota_penerima_bansos: number | null;
  /**
   * Banyaknya pengurus; menurut juklak ganjil dan paling sedikit 5.
   */
  readonly jumlah_pengurus: number | null;
  /**
   * Banyaknya pengurus perempuan.
   */
  readonly pengurus_perempuan: number | null;
  /**
   * Banyaknya pengawas; menurut juklak ganjil dan paling sedikit 3.
   */
  readonly jumlah_pengawas: number | null;
  /**
   * Banyaknya pengelola dan karyawan yang dibayar koperasi.
   */
  readonly jumlah_karyawan: number | null;
  /**
   * Banyaknya anggota yang sudah membayar simpanan pokok. Tulis <5 bila 1 sampai 4 orang.
   */
  readonly jumlah_penyetor: number | "<5" | null;
  /**
   * Jumlah simpanan pokok yang sudah dibayar seluruh anggota. Tulis <5 bila yang membayar hanya 1 sampai 4 orang.
   */
  readonly simpanan_pokok: number | "<5" | null;
  /**
   * Jumlah simpanan wajib yang sudah dibayar seluruh anggota. Tulis <5 bila yang membayar hanya 1 sampai 4 orang.
   */
  readonly simpanan_wajib: number | "<5" | null;
  /**
   * Jumlah modal yang diterima selain simpanan anggota.
   */
  readonly modal_luar: number | null;
  /**
   * Asal terbesar modal dari luar anggota.
   */
  readonly sumber_modal_luar:
    | "anggota"
    | "apbdes"
    | "apbd"
    | "apbn"
    | "dau_dbh"
    | "himbara"
    | "kur"
    | "hibah"
    | "sendiri"
    | "lainnya"
    | null;
  /**
   * Tahap pinjaman bank menurut PMK 49/2025.
   */
  readonly pinjaman: "belum" | "diajukan" | "disetujui" | "cair" | "ditolak" | "lunas" | null;
  /**
   * Plafon pinjaman yang diajukan atau disetujui.
   */
  readonly nilai_pinjaman: number | null;
  /**
   * Apakah Rapat Anggota Tahunan terakhir sudah diadakan.
   */
  readonly rat: "sudah" | "proses" | "belum" | null;
  /**
   * Tanggal Rapat Anggota Tahunan terakhir.
   */
  readonly tanggal_rat: string | null;
  /**
   * Ada bila koperasi ini punya baris pada lembar Gerai, Belum bila memang belum ada. Kosong berarti belum dilaporkan.
   */
  readonly gerai: "ada" | "belum" | null;
  /**
   * Ada bila koperasi ini punya baris pada lembar Kemitraan, Belum bila memang belum ada. Kosong berarti belum dilaporkan.
   */
  readonly kemitraan: "ada" | "belum" | null;
  /**
   * Ada bila koperasi ini punya aset terdaftar (baris pada lembar Aset), Belum bila memang belum ada. Kosong berarti belum dilaporkan.
   */
  readonly aset_terdaftar: "ada" | "belum" | null;
  /**
   * Ada bila pengurus koperasi ini pernah dilatih (baris pada lembar Pelatihan), Belum bila memang belum.
   */
  readonly pelatihan: "ada" | "belum" | null;
  /**
   * Ada bila usaha di desa ini dicatat pada lembar Usaha, Belum bila memang belum ada usaha.
   */
  readonly usaha: "ada" | "belum" | null;
  /**
   * Ada bila potensi desa dicatat pada lembar Potensi, Belum bila sudah diperiksa dan belum ditemukan.
   */
  readonly potensi: "ada" | "belum" | null;
  /**
   * Ada bila koperasi yang sudah ada sebelum program dicatat pada lembar Inventaris, Belum bila memang tidak ada.
   */
  readonly inventaris: "ada" | "belum" | null;
  /**
   * Apakah desa punya BUMDes. Kosongkan untuk kelurahan: kelurahan tidak punya BUMDes.
   */
  readonly bumdes: "ada" | "belum" | null;
  /**
   * Apakah BUMDes sudah berbadan hukum. Kosongkan untuk kelurahan.
   */
  readonly bumdes_badan_hukum: "sudah" | "proses" | "belum" | null;
  /**
   * Apakah koperasi dan BUMDes memakai gudang, alat, atau sarana lain bersama. Kosongkan untuk kelurahan.
   */
  readonly kerja_sama_bumdes: "ada" | "belum" | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per gerai atau unit layanan koperasi.
 */
export interface Gerai {
  /**
   * Kode desa atau kelurahan pemilik baris ini. Pilih dari daftar; nama desa di belakang tanda hubung boleh ikut.
   */
  readonly kode: string;
  /**
   * Diisi 2 bila desa ini punya koperasi kedua dan baris ini tentang koperasi itu. Kosong berarti koperasi pertama.
   */
  readonly koperasi_ke: number | null;
  /**
   * Jenis layanan menurut Inpres 9/2025.
   */
  readonly jenis:
    | "kantor"
    | "sembako"
    | "simpan_pinjam"
    | "apotek"
    | "klinik"
    | "gudang"
    | "logistik"
    | "lainnya";
  /**
   * Tahap gerai ini sekarang.
   */
  readonly status: "rencana" | "dibangun" | "selesai" | "aktif" | "tutup";
  /**
   * Kemajuan pembangunan gerai ini, 0 sampai 100.
   */
  readonly progres: number | null;
  /**
   * Tanggal gerai mulai melayani.
   */
  readonly tanggal_buka: string | null;
  /**
   * Asal dana pembangunan atau modal gerai.
   */
  readonly sumber_dana:
    | "anggota"
    | "apbdes"
    | "apbd"
    | "apbn"
    | "dau_dbh"
    | "himbara"
    | "kur"
    | "hibah"
    | "sendiri"
    | "lainnya"
    | null;
  /**
   * Luas bangunan gerai.
   */
  readonly luas: number | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per kemitraan atau pengajuan kemitraan.
 */
export interface Kemitraan {
  /**
   * Kode desa atau kelurahan pemilik baris ini. Pilih dari daftar; nama desa di belakang tanda hubung boleh ikut.
   */
  readonly kode: string;
  /**
   * Diisi 2 bila desa ini punya koperasi kedua dan baris ini tentang koperasi itu. Kosong berarti koperasi pertama.
   */
  readonly koperasi_ke: number | null;
  /**
   * Jenis kemitraan; lembaganya ditulis pada kolom Lembaga.
   */
  readonly mitra:
    | "penyalur_pupuk"
    | "gerai_sembako"
    | "pupuk_nonsubsidi"
    | "bulog_rpk"
    | "bulog_gabah"
    | "pertamina_lpg"
    | "posind"
    | "pln"
    | "bri_brilink"
    | "bri_merchant"
    | "bri_brimola"
    | "bni_agen46"
    | "mandiri_agen"
    | "bsi_agen"
    | "bpd_laku_pandai"
    | "apotek_desa"
    | "lainnya";
  /**
   * Nama lembaga mitra.
   */
  readonly lembaga: string | null;
  /**
   * Tahap kemitraan ini sekarang.
   */
  readonly status: "diajukan" | "diproses" | "disetujui" | "aktif" | "ditolak" | "berakhir";
  /**
   * Tanggal pengajuan atau persetujuan menurut dokumennya.
   */
  readonly tanggal: string | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per aset koperasi, atau lahan dan bangunan yang dapat dipakainya.
 */
export interface Aset {
  /**
   * Kode desa atau kelurahan pemilik baris ini. Pilih dari daftar; nama desa di belakang tanda hubung boleh ikut.
   */
  readonly kode: string;
  /**
   * Diisi 2 bila desa ini punya koperasi kedua dan baris ini tentang koperasi itu. Kosong berarti koperasi pertama.
   */
  readonly koperasi_ke: number | null;
  /**
   * Jenis aset.
   */
  readonly jenis: "tanah" | "bangunan" | "kendaraan" | "peralatan" | "ternak" | "lainnya";
  /**
   * Dasar pemakaian aset oleh koperasi.
   */
  readonly status: "milik" | "aset_desa" | "pinjam_pakai" | "sewa" | "diusulkan";
  /**
   * Keterangan singkat aset, tanpa alamat rumah orang.
   */
  readonly uraian: string | null;
  /**
   * Luas tanah atau bangunan.
   */
  readonly luas: number | null;
  /**
   * Nilai aset menurut daftar aset.
   */
  readonly nilai: number | null;
  /**
   * Asal dana perolehan aset.
   */
  readonly sumber_dana:
    | "anggota"
    | "apbdes"
    | "apbd"
    | "apbn"
    | "dau_dbh"
    | "himbara"
    | "kur"
    | "hibah"
    | "sendiri"
    | "lainnya"
    | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per pelatihan yang diikuti pengurus, pengawas, atau pengelola.
 */
export interface Pelatihan {
  /**
   * Kode desa atau kelurahan pemilik baris ini. Pilih dari daftar; nama desa di belakang tanda hubung boleh ikut.
   */
  readonly kode: string;
  /**
   * Diisi 2 bila desa ini punya koperasi kedua dan baris ini tentang koperasi itu. Kosong berarti koperasi pertama.
   */
  readonly koperasi_ke: number | null;
  /**
   * Tanggal pelatihan dimulai.
   */
  readonly tanggal: string | null;
  /**
   * Isi pelatihan.
   */
  readonly materi: string;
  /**
   * Lembaga penyelenggara.
   */
  readonly penyelenggara: string | null;
  /**
   * Apakah lembaga pelatihannya bersertifikat.
   */
  readonly bersertifikat: "ya" | "tidak" | null;
  /**
   * Banyaknya peserta dari koperasi ini.
   */
  readonly peserta: number | null;
  /**
   * Siapa yang membiayai.
   */
  readonly sumber_dana:
    | "anggota"
    | "apbdes"
    | "apbd"
    | "apbn"
    | "dau_dbh"
    | "himbara"
    | "kur"
    | "hibah"
    | "sendiri"
    | "lainnya"
    | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per bidang usaha di desa dan siapa yang menjalankannya.
 */
export interface Usaha {
  /**
   * Kode desa atau kelurahan pemilik baris ini. Pilih dari daftar; nama desa di belakang tanda hubung boleh ikut.
   */
  readonly kode: string;
  /**
   * Diisi 2 bila desa ini punya koperasi kedua dan baris ini tentang koperasi itu. Kosong berarti koperasi pertama.
   */
  readonly koperasi_ke: number | null;
  /**
   * Bidang usaha.
   */
  readonly bidang:
    | "sembako"
    | "simpan_pinjam"
    | "apotek"
    | "klinik"
    | "gudang"
    | "logistik"
    | "pupuk"
    | "lpg"
    | "pertanian"
    | "peternakan"
    | "perikanan"
    | "air_bersih"
    | "pariwisata"
    | "kerajinan"
    | "jasa"
    | "lainnya";
  /**
   * Siapa yang menjalankan usaha ini.
   */
  readonly pengelola: "koperasi" | "bumdes" | "bersama" | "kelompok" | "swasta" | "belum_ada";
  /**
   * Apakah pengelola usaha ini berbadan hukum.
   */
  readonly badan_hukum: "sudah" | "proses" | "belum" | null;
  /**
   * Apakah usaha ini berjalan baik. Bila usaha BUMDes sudah berjalan baik, koperasi tidak perlu masuk.
   */
  readonly keadaan: "berjalan_baik" | "belum_optimal" | "berhenti" | "rencana" | null;
  /**
   * Omzet usaha ini dalam sebulan terakhir.
   */
  readonly omzet: number | "<5" | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per potensi desa yang dapat digarap koperasi.
 */
export interface Potensi {
  /**
   * Kode desa atau kelurahan pemilik baris ini. Pilih dari daftar; nama desa di belakang tanda hubung boleh ikut.
   */
  readonly kode: string;
  /**
   * Bidang potensi.
   */
  readonly bidang:
    | "pertanian"
    | "perkebunan"
    | "peternakan"
    | "perikanan"
    | "kehutanan"
    | "pariwisata"
    | "kerajinan"
    | "jasa"
    | "lainnya";
  /**
   * Hasil, jasa, atau tempat yang dimaksud.
   */
  readonly komoditas: string;
  /**
   * Perkiraan volume setahun.
   */
  readonly volume: number | null;
  /**
   * Satuan volume.
   */
  readonly satuan: string | null;
  /**
   * Siapa yang kini menggarapnya.
   */
  readonly digarap: "koperasi" | "bumdes" | "bersama" | "kelompok" | "swasta" | "belum_ada" | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per koperasi atau kelompok yang sudah ada sebelum program.
 */
export interface Inventaris {
  /**
   * Kode desa atau kelurahan pemilik baris ini. Pilih dari daftar; nama desa di belakang tanda hubung boleh ikut.
   */
  readonly kode: string;
  /**
   * Nama koperasi atau kelompok yang sudah ada.
   */
  readonly nama: string;
  /**
   * Bentuk usaha bersama itu.
   */
  readonly bentuk:
    | "kud"
    | "ksp"
    | "serba_usaha"
    | "produsen"
    | "konsumen"
    | "kelompok_tani"
    | "kelompok_nelayan"
    | "lainnya"
    | null;
  /**
   * Apakah masih aktif.
   */
  readonly keadaan: "aktif" | "kurang_aktif" | "tidak_aktif" | "bubar";
  /**
   * Apakah berbadan hukum.
   */
  readonly badan_hukum: "sudah" | "proses" | "belum" | null;
  /**
   * Banyaknya anggota.
   */
  readonly jumlah_anggota: number | null;
  /**
   * Tahun RAT yang terakhir diadakan.
   */
  readonly tahun_rat_terakhir: number | null;
  /**
   * Apakah dinilai layak untuk pengembangan atau revitalisasi.
   */
  readonly layak: "ya" | "tidak" | null;
  /**
   * Jalur yang dipilih untuk koperasi ini.
   */
  readonly jalur: "baru" | "pengembangan" | "revitalisasi" | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per pendamping, dengan kode, tanpa nama orang.
 */
export interface Pendamping {
  /**
   * Kode yang dibuat dinas untuk pendamping ini; bukan nama dan bukan nomor identitas.
   */
  readonly kode_pendamping: string;
  /**
   * Peran pendamping.
   */
  readonly peran: "ba" | "pmo" | "p3md" | "korwil";
  /**
   * Kode kecamatan tempat tugas, atau kode kabupaten bila tugasnya se-kabupaten.
   */
  readonly wilayah: string;
  /**
   * Banyaknya koperasi yang didampingi.
   */
  readonly jumlah_koperasi: number | null;
  /**
   * Tanggal mulai bertugas.
   */
  readonly mulai: string | null;
  /**
   * Tanggal selesai bertugas; kosong bila masih bertugas.
   */
  readonly selesai: string | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu baris per wilayah koordinasi, dengan kode, tanpa nama orang.
 */
export interface Koordinator {
  /**
   * Kode yang dibuat dinas untuk koordinator ini; bukan nama orang.
   */
  readonly kode_koordinator: string;
  /**
   * Kode kecamatan yang dikoordinasi.
   */
  readonly wilayah: string;
  /**
   * Kantor asal koordinator.
   */
  readonly kantor: string | null;
  /**
   * Banyaknya desa yang sudah didampingi koordinator ini; pendampingan, bukan pembentukan.
   */
  readonly desa_didampingi: number | null;
  /**
   * Keterangan bebas yang boleh dibaca umum. Jangan tulis nama orang, nomor telepon, atau nomor rekening.
   */
  readonly catatan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Jumlah sekabupaten menurut pernyataan kabupaten sendiri, satu baris per indikator.
 */
export interface Ringkasan {
  /**
   * Indikator yang dinyatakan.
   */
  readonly indikator:
    | "terbentuk"
    | "berbadan_hukum"
    | "beroperasi"
    | "belum_beroperasi"
    | "merintis"
    | "memiliki_gerai"
    | "aset_terdaftar"
    | "mitra_laku_pandai"
    | "pengajuan_kemitraan"
    | "dokumen_lengkap"
    | "jumlah_anggota"
    | "simpanan_pokok"
    | "simpanan_wajib"
    | "target_koperasi"
    | "tenggat_pembentukan"
    | "mulai_tenggat_pembentukan"
    | "target_beroperasi"
    | "tenggat_beroperasi"
    | "mulai_tenggat_beroperasi"
    | "desa_sasaran"
    | "kelurahan_sasaran"
    | "jumlah_desa_kelurahan_versi_provinsi"
    | "jumlah_desa_kelurahan_versi_pusat"
    | "kabar_lama_percontohan"
    | "percontohan_nasional"
    | "koperasi_aktif_semua_jenis"
    | "desa_punya_koperasi_aktif"
    | "sosialisasi"
    | "desa_didampingi_per_hari"
    | "musdesus"
    | "proses_notaris"
    | "siap_daftar_sabh"
    | "proses_ahu"
    | "sk_dan_akta_notaris"
    | "sk_koperasi_terbit"
    | "sk_badan_hukum"
    | "kdmp_baru"
    | "kdmp_revitalisasi"
    | "kkmp_baru"
    | "kkmp_revitalisasi"
    | "koperasi_terdata"
    | "kdmp"
    | "kkmp"
    | "rencana_diluncurkan"
    | "diluncurkan"
    | "siap_beroperasi"
    | "beroperasi_penuh"
    | "aktif_siap_dibantu"
    | "punya_akun_simkopdes"
    | "aktif_memperbarui_data"
    | "lahan_terdata"
    | "usulan_lahan_gerai"
    | "lahan_siap_bangun"
    | "dropping_material"
    | "target_gerai_dibangun"
    | "dalam_pembangunan"
    | "gerai_selesai_dibangun"
    | "gerai_aktif"
    | "unit_gerai"
    | "gudang"
    | "memiliki_kantor"
    | "anggota_perkiraan"
    | "target_anggota"
    | "pengurus"
    | "pengawas"
    | "tenaga_kerja"
    | "business_assistant"
    | "project_management_officer"
    | "pendamping"
    | "jenis_kemitraan_disebut"
    | "modal_awal"
    | "omzet_bulanan_ayam_petelur"
    | "ternak_ayam"
    | "opd_diinstruksikan"
    | "opd_disebut_namanya"
    | "persen_sk_terbit"
    | "persen_progres_badan_hukum"
    | "persen_akun_simkopdes"
    | "berstatus_100_persen"
    | "mulai_pembentukan"
    | "satgas_dibentuk"
    | "koordinator_wilayah_ditunjuk"
    | "rapat_koordinasi"
    | "peluncuran"
    | "sertifikat_ahu_pertama_kalimantan";
  /**
   * Angka yang dinyatakan, tanpa titik pemisah.
   */
  readonly nilai: number;
  /**
   * Seberapa tepat angka itu dinyatakan. Kosong berarti tepat.
   */
  readonly ketelitian: "tepat" | "pembulatan" | "perkiraan" | "minimal" | "hampir" | null;
  /**
   * Ringkasan dengan kata sendiri dari pernyataan yang memuat angka itu.
   */
  readonly pernyataan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Keterangan tentang buku kerja ini: satu baris per keterangan, kolom Kunci dan Isi.
 */
export interface Meta {
  /**
   * Versi templat buku kerja.
   */
  readonly versi_templat: string;
  /**
   * Kode kabupaten atau kota; sama dengan nama foldernya.
   */
  readonly kabupaten: string;
  /**
   * Tanggal keadaan yang digambarkan; sama dengan nama berkasnya.
   */
  readonly tanggal_data: string;
  /**
   * Bulan bila hanya bulannya yang diketahui; tanggal datanya lalu hari terakhir bulan itu.
   */
  readonly ketelitian_tanggal: "hari" | "bulan";
  /**
   * Kabupaten bila dilaporkan kantor kabupaten, Proyek bila disusun dari publikasi.
   */
  readonly disusun_oleh: "kabupaten" | "proyek";
  /**
   * Kantor yang menyusun laporan; bukan nama orang.
   */
  readonly penyusun: string | null;
  /**
   * Tanggal laporan ini dikirim.
   */
  readonly tanggal_laporan: string | null;
  /**
   * Hanya untuk berkas perbaikan: koreksi bila ada yang salah, revisi bila ada data yang lebih baik.
   */
  readonly jenis_perubahan: "koreksi" | "revisi" | null;
  /**
   * Hanya untuk berkas perbaikan: apa yang diperbaiki dan mengapa.
   */
  readonly alasan_perubahan: string | null;
  /**
   * Dari mana isi baris ini: nama dokumen, laporan desa, atau alamat halaman yang dapat diperiksa.
   */
  readonly sumber: string | null;
}
/**
 * Satu dokumen hukum atau pedoman program; hanya isi yang sudah diperiksa sumbernya.
 */
export interface DasarHukum {
  /**
   * Pengenal; sama dengan nama berkas.
   */
  readonly id: string;
  /**
   * Sebutan pendek.
   */
  readonly singkatan: string;
  /**
   * Judul resmi; null bila tidak diketahui.
   */
  readonly judul: string | null;
  /**
   * Nomor dokumen seperti tertulis.
   */
  readonly nomor?: string | null;
  /**
   * Jenis dokumen.
   */
  readonly jenis:
    | "inpres"
    | "keppres"
    | "permen"
    | "kepmen"
    | "skb"
    | "se"
    | "juklak"
    | "instruksi_daerah"
    | "se_daerah"
    | "surat";
  /**
   * Tanggal, bulan, atau tahun dokumen.
   */
  readonly tanggal: string | null;
  /**
   * Wilayah berlakunya.
   */
  readonly wilayah: string;
  /**
   * Isi yang penting bagi program, dengan kata sendiri; null bila isinya belum diperiksa.
   */
  readonly ringkasan: string | null;
  /**
   * Halaman yang memuat dokumen atau isinya.
   *
   * @minItems 1
   *
   * Items: Satu sumber.
   */
  readonly sumber: {
    /**
     * Penerbit.
     */
    readonly penerbit: string;
    /**
     * Alamat bila diketahui.
     */
    readonly url: string | null;
  }[];
  /**
   * Peringatan bagi pembaca.
   */
  readonly catatan?: string | null;
}
/**
 * Semua indikator, definisinya, dan nama lainnya.
 */
export interface Indikator {
  /**
   * Selalu indikator.
   */
  readonly id: "indikator";
  /**
   * Nama daftar.
   */
  readonly judul: string;
  /**
   * Asal daftar.
   */
  readonly sumber: string;
  /**
   * Indikator, urut seperti ditampilkan.
   *
   * @minItems 1
   *
   * Items: Satu indikator.
   */
  readonly butir: {
    /**
     * Pengenal tetap.
     */
    readonly id: string;
    /**
     * Nama pada halaman.
     */
    readonly label: string;
    /**
     * Satuan.
     */
    readonly satuan: string;
    /**
     * inti: dihitung dari baris buku kerja; jumlah: angka terbitan; kejadian: peristiwa yang diberitakan; persen.
     */
    readonly golongan: "inti" | "jumlah" | "persen" | "kejadian";
    /**
     * Kapan sesuatu dihitung; beda penerbit dapat berbeda.
     */
    readonly definisi: string;
    /**
     * naik, turun, atau null bila tidak bermakna baik-buruk.
     */
    readonly lebih_baik?: "naik" | "turun" | null;
    /**
     * Nama lain indikator yang sama dalam publikasi.
     */
    readonly alias?: string[];
    /**
     * Indikator inti yang mirip tetapi definisinya lain: baris per desa disandingkan, tidak dibandingkan.
     */
    readonly mirip?: string | null;
    /**
     * true bila tiap penerbit menentukan sendiri apa yang dihitung.
     */
    readonly tanpa_ukuran_bersama?: boolean;
  }[];
}
/**
 * Kantor yang boleh melapor untuk tiap kabupaten; tanpa nama orang.
 */
export interface Instansi {
  /**
   * Daftar kantor.
   *
   * Items: Satu kantor.
   */
  readonly instansi: {
    /**
     * Kode kabupaten.
     */
    readonly kabupaten: string;
    /**
     * Nama kantor.
     */
    readonly kantor: string;
    /**
     * Tim yang boleh menyetujui; null bila belum ada.
     */
    readonly tim_github: string | null;
    /**
     * Akun yang mengirim data untuk kantor ini, atas izin pemegangnya. Tidak tampil di situs dan tidak ikut dalam unduhan.
     *
     * Items: Satu akun GitHub.
     */
    readonly akun_github?: {
      /**
       * Untuk dibaca orang; yang dicocokkan adalah id-nya.
       */
      readonly nama: string;
      /**
       * Nomor tetap akun itu di GitHub. Nama akun dapat diganti, lalu dipakai orang lain; nomornya tidak.
       */
      readonly id: number;
    }[];
    /**
     * Dari mana nama kantor diketahui.
     */
    readonly sumber?: string | null;
  }[];
}
/**
 * Satu instruksi kepala daerah dan pembagian tugasnya.
 */
export interface Instruksi {
  /**
   * Pengenal pendek; sama dengan nama berkas dan alamat halaman.
   */
  readonly id: string;
  /**
   * Perihal instruksi.
   */
  readonly judul: string;
  /**
   * Nomor dokumen seperti tertulis.
   */
  readonly nomor: string | null;
  /**
   * Kode wilayah yang diinstruksikan.
   */
  readonly wilayah: string;
  /**
   * Jabatan yang menerbitkan.
   */
  readonly penerbit: string;
  /**
   * Tanggal atau bulan dokumen.
   */
  readonly tanggal: string | null;
  /**
   * Banyaknya perangkat daerah yang menurut dokumen diinstruksikan; null bila tidak disebut.
   */
  readonly pelaksana_disebut?: number | null;
  /**
   * Dokumen yang dirujuk, seperti tertulis di sumber.
   *
   * Items: Satu rujukan.
   */
  readonly merujuk?: string[];
  /**
   * Sumber pendanaan yang disebut.
   *
   * Items: Satu sumber dana.
   */
  readonly pendanaan?: string[];
  /**
   * Kewajiban lapor seperti dinyatakan; null bila tidak dinyatakan.
   */
  readonly pelaporan?: string | null;
  /**
   * Seberapa sering laporan diwajibkan, bila instruksi menyatakannya; null berarti tidak dinyatakan, dan tidak ada yang dapat disebut terlambat.
   */
  readonly periode_laporan?: "bulanan" | "triwulanan" | "semesteran" | "tahunan" | null;
  /**
   * Hari ke berapa sesudah akhir periode laporan paling lambat diterima, bila instruksi menyatakannya.
   */
  readonly batas_laporan?: number | null;
  /**
   * Tugas per pelaksana.
   *
   * Items: Satu tugas satu pelaksana.
   */
  readonly tugas: {
    /**
     * Pengenal tugas di dalam instruksi.
     */
    readonly id: string;
    /**
     * Kantor atau jabatan.
     */
    readonly pelaksana: string;
    /**
     * Golongan pelaksana.
     */
    readonly jenis_pelaksana: "opd" | "camat" | "bumd" | "desa" | "semua";
    /**
     * Tugas dengan kata sendiri.
     */
    readonly uraian: string;
    /**
     * Tenggat bila dokumen menyatakannya; null berarti tidak dinyatakan.
     */
    readonly tenggat: string | null;
    /**
     * Kekerapan bila dinyatakan; null berarti tidak dinyatakan.
     */
    readonly periode: string | null;
    /**
     * Keadaan tugas menurut bukti yang ada.
     */
    readonly status: "tidak_diketahui" | "belum" | "berjalan" | "selesai";
    /**
     * Alamat bukti pelaksanaan; diawali garis miring bila buktinya halaman situs ini.
     */
    readonly bukti: string | null;
    /**
     * Tanggal keadaan tugas itu diketahui; null bila tidak diketahui.
     */
    readonly tanggal_status?: string | null;
    /**
     * Bagian situs ini yang memperlihatkan kemajuan tugas: unduhan, laporan, topik/<id>, atau indikator/<id>.
     */
    readonly kemajuan?: string | null;
  }[];
  /**
   * Publikasi yang memuat instruksi ini.
   */
  readonly sumber: {
    /**
     * Penerbit.
     */
    readonly penerbit: string;
    /**
     * Judul publikasi.
     */
    readonly judul: string;
    /**
     * Alamat bila diketahui.
     */
    readonly url: string | null;
  };
  /**
   * Peringatan bagi pembaca.
   */
  readonly catatan?: string | null;
}
/**
 * Satu baris data/wilayah/koreksi.csv: nama wilayah yang salah tulis pada daftar sumber.
 */
export interface Koreksi {
  /**
   * Kode wilayah.
   */
  readonly kode: string;
  /**
   * Nama pada daftar sumber; koreksi ditolak bila daftar sumber sudah berubah.
   */
  readonly nama_tercatat: string;
  /**
   * Nama yang dipakai.
   */
  readonly nama: string;
  /**
   * Mengapa dikoreksi.
   */
  readonly alasan: string;
  /**
   * Dasar koreksi.
   */
  readonly sumber: string;
}
/**
 * Yang berubah sejak laporan sebelumnya; null bila ada kesalahan.
 */
export type LaporanTinjauan = {
  readonly kabupaten: LaporanWilayah;
  readonly lama: LaporanEdisi;
  readonly baru: LaporanEdisi1;
  /**
   * Sebelumnya belum ada laporan.
   */
  readonly laporan_pertama: boolean;
  /**
   * Sel yang tidak dapat dibaca dan karena itu tidak dibandingkan.
   */
  readonly tidak_terbaca: number;
  /**
   * Seberapa banyak yang berubah.
   */
  readonly jumlah: {
    /**
     * Desa yang isiannya berubah.
     */
    readonly desa_berubah: number;
    /**
     * Desa dengan isian yang tadinya kosong.
     */
    readonly desa_diisi: number;
    /**
     * Desa dengan isian yang sekarang kosong.
     */
    readonly desa_dikosongkan: number;
    /**
     * Sel yang tadinya kosong.
     */
    readonly isian_diisi: number;
    /**
     * Sel yang isinya lain.
     */
    readonly isian_diubah: number;
    /**
     * Sel yang sekarang kosong.
     */
    readonly isian_dikosongkan: number;
    /**
     * Baris menurut lembar, atau sebutan satu baris.
     *
     * @maxItems 20
     */
    readonly baris: {
      /**
       * Nama lembar.
       */
      readonly lembar: string;
      /**
       * Sesudahnya; null bila kosong.
       */
      readonly baru: number;
      /**
       * Baris yang tidak ada lagi.
       */
      readonly hilang: number;
    }[];
    /**
     * Judul kolom; null untuk seluruh baris atau berkas.
     *
     * @maxItems 300
     */
    readonly kolom: {
      /**
       * Nama lembar.
       */
      readonly lembar: string;
      /**
       * Judul kolom; null untuk seluruh baris atau berkas.
       */
      readonly kolom: string;
      /**
       * Sel yang tadinya kosong.
       */
      readonly diisi: number;
      /**
       * Sel yang isinya lain.
       */
      readonly diubah: number;
      /**
       * Sel yang sekarang kosong.
       */
      readonly dikosongkan: number;
    }[];
  };
  /**
   * Perubahan yang perlu diperiksa lebih dulu.
   */
  readonly mencurigakan: number;
  /**
   * Perubahan satu per satu, yang mencurigakan lebih dulu.
   *
   * @maxItems 500
   */
  readonly perubahan: LaporanPerubahan[];
  /**
   * Perubahan yang sama di banyak desa.
   *
   * @maxItems 300
   */
  readonly seragam: {
    /**
     * Nama lembar.
     */
    readonly lembar: string;
    /**
     * Judul kolom; null untuk seluruh baris atau berkas.
     */
    readonly kolom: string;
    /**
     * Sebelumnya; null bila tidak ada atau kosong.
     */
    readonly lama: string | null;
    /**
     * Sesudahnya; null bila kosong.
     */
    readonly baru: string | null;
    /**
     * Banyaknya desa, atau daftar desa.
     */
    readonly desa: number;
    /**
     * Nama beberapa desa.
     *
     * @maxItems 5
     */
    readonly contoh: string[];
  }[];
  /**
   * Jumlah sekabupaten sebelum dan sesudahnya.
   *
   * @maxItems 40
   */
  readonly dampak: {
    /**
     * Id indikator.
     */
    readonly indikator: string;
    /**
     * Nama indikator.
     */
    readonly label: string;
    /**
     * Satuan indikator.
     */
    readonly satuan: string;
    readonly sebelum: LaporanTotal;
    readonly sesudah: LaporanTotal1;
    /**
     * Sesudah dikurangi sebelum; null bila salah satunya belum dilaporkan.
     */
    readonly selisih: number | null;
  }[];
  /**
   * Angka yang dinyatakan atau diterbitkan, terhadap rincian per desa.
   *
   * @maxItems 300
   */
  readonly kecocokan: {
    /**
     * Id indikator.
     */
    readonly indikator: string;
    /**
     * Nama indikator.
     */
    readonly label: string;
    /**
     * Wilayah angka itu; null untuk kabupatennya.
     */
    readonly wilayah: string | null;
    /**
     * Yang menyatakan angka itu.
     */
    readonly penerbit: string;
    /**
     * Tanggal dalam kata-kata.
     */
    readonly tanggal: string;
    /**
     * Angka yang dinyatakan sebelumnya.
     */
    readonly angka_sebelum: string | null;
    /**
     * Angka yang dinyatakan sekarang.
     */
    readonly angka_sesudah: string | null;
    /**
     * Keadaan pada laporan lama.
     */
    readonly sebelum:
      "sama" | "beda" | "rincian_belum_lengkap" | "tidak_tepat" | "tanpa_pembanding";
    /**
     * Keadaan pada laporan baru.
     */
    readonly sesudah:
      "sama" | "beda" | "rincian_belum_lengkap" | "tidak_tepat" | "tanpa_pembanding";
    /**
     * Jumlah baris yang dibandingkan; null bila tidak dibandingkan.
     */
    readonly rincian: string | null;
  }[];
  /**
   * Halaman yang isinya berubah.
   */
  readonly halaman: {
    /**
     * Banyaknya desa, atau daftar desa.
     *
     * @maxItems 3000
     */
    readonly desa: LaporanWilayah1[];
    /**
     * Halaman desa lain yang ikut berubah.
     */
    readonly desa_lain: number;
    /**
     * Kecamatan yang halamannya berubah.
     *
     * @maxItems 200
     */
    readonly kecamatan: LaporanWilayah1[];
    readonly kabupaten: LaporanWilayah2;
    readonly provinsi: LaporanWilayah3;
    /**
     * Halaman nasional ikut berubah.
     */
    readonly nasional: boolean;
    /**
     * Halaman edisi laporan ini.
     */
    readonly edisi: {
      /**
       * Kode kabupaten atau kota; kosong bila tidak diketahui.
       */
      readonly kabupaten: string;
      /**
       * Tanggal data laporan itu.
       */
      readonly tanggal_data: string;
      /**
       * 0 laporan pertama, 1 perbaikan pertama, dan seterusnya.
       */
      readonly perubahan_ke: number;
    };
    /**
     * PDF yang dicetak ulang.
     */
    readonly pdf: number;
  };
} | null;
/**
 * Sebelumnya; null bila tidak ada atau kosong.
 */
export type LaporanEdisi = {
  /**
   * Nama berkas seperti dibaca orang.
   */
  readonly berkas: string;
  /**
   * Tanggal data laporan itu.
   */
  readonly tanggal_data: string;
  /**
   * Tanggal dalam kata-kata.
   */
  readonly tanggal: string;
  /**
   * 0 laporan pertama, 1 perbaikan pertama, dan seterusnya.
   */
  readonly perubahan_ke: number;
  /**
   * Buku kerja yang disusun proyek dari terbitan.
   */
  readonly disusun: boolean;
  /**
   * Alasan yang ditulis pelapor; null bila tidak ada.
   */
  readonly alasan: string | null;
} | null;
/**
 * Sesudahnya; null bila kosong.
 */
export type LaporanEdisi1 = {
  /**
   * Nama berkas seperti dibaca orang.
   */
  readonly berkas: string;
  /**
   * Tanggal data laporan itu.
   */
  readonly tanggal_data: string;
  /**
   * Tanggal dalam kata-kata.
   */
  readonly tanggal: string;
  /**
   * 0 laporan pertama, 1 perbaikan pertama, dan seterusnya.
   */
  readonly perubahan_ke: number;
  /**
   * Buku kerja yang disusun proyek dari terbitan.
   */
  readonly disusun: boolean;
  /**
   * Alasan yang ditulis pelapor; null bila tidak ada.
   */
  readonly alasan: string | null;
} | null;
/**
 * Keadaan pada laporan lama.
 */
export type LaporanTotal = {
  /**
   * Jumlah sebagai angka; null bila belum dilaporkan.
   */
  readonly nilai: number | null;
  /**
   * Jumlah seperti ditampilkan; null bila belum dilaporkan.
   */
  readonly teks: string | null;
  /**
   * Desa yang melaporkannya.
   */
  readonly dilaporkan: number;
  /**
   * Banyaknya desa, atau daftar desa.
   */
  readonly desa: number;
  /**
   * Koperasi yang nilainya disembunyikan.
   */
  readonly disembunyikan: number;
} | null;
/**
 * Keadaan pada laporan baru.
 */
export type LaporanTotal1 = {
  /**
   * Jumlah sebagai angka; null bila belum dilaporkan.
   */
  readonly nilai: number | null;
  /**
   * Jumlah seperti ditampilkan; null bila belum dilaporkan.
   */
  readonly teks: string | null;
  /**
   * Desa yang melaporkannya.
   */
  readonly dilaporkan: number;
  /**
   * Banyaknya desa, atau daftar desa.
   */
  readonly desa: number;
  /**
   * Koperasi yang nilainya disembunyikan.
   */
  readonly disembunyikan: number;
} | null;

/**
 * Hasil memeriksa buku kerja: masalah tiap berkas, sel demi sel, dan apa yang berubah sejak laporan sebelumnya.
 */
export interface Laporan {
  /**
   * Versi bentuk laporan ini.
   */
  readonly versi: 1;
  /**
   * "kesalahan" bila sedikitnya satu berkas belum dapat diterima, selain itu "bersih".
   */
  readonly hasil: "bersih" | "kesalahan";
  /**
   * Satu butir per berkas yang diperiksa, termasuk berkas JSON yang bermasalah.
   *
   * @maxItems 600
   */
  readonly berkas: LaporanBerkas[];
  /**
   * Banyaknya berkas lain yang juga diperiksa dan tidak didaftar di sini, misalnya laporan lama tanpa masalah.
   */
  readonly lain?: number;
}
export interface LaporanBerkas {
  /**
   * Nama berkas seperti dibaca orang.
   */
  readonly berkas: string;
  /**
   * Kode kabupaten atau kota; kosong bila tidak diketahui.
   */
  readonly kabupaten: string | null;
  /**
   * Nama menurut daftar wilayah.
   */
  readonly nama_kabupaten: string | null;
  /**
   * Tanggal data laporan itu.
   */
  readonly tanggal_data: string | null;
  /**
   * 0 laporan pertama, 1 perbaikan pertama, dan seterusnya.
   */
  readonly perubahan_ke: number | null;
  /**
   * Banyaknya kesalahan.
   */
  readonly kesalahan: number;
  /**
   * Banyaknya peringatan.
   */
  readonly peringatan: number;
  /**
   * Banyaknya catatan.
   */
  readonly catatan: number;
  /**
   * Masalah yang sama di beberapa sel menjadi satu butir.
   *
   * @maxItems 1000
   */
  readonly masalah: LaporanMasalah[];
  readonly tinjauan: LaporanTinjauan;
  /**
   * Nama berkas buku kerja yang sel kelirunya ditandai; null bila tidak ada.
   */
  readonly bertanda: string | null;
  /**
   * Nama berkas dengan isian pasti yang sudah dibetulkan; null bila tidak ada.
   */
  readonly diperbaiki: string | null;
}
export interface LaporanMasalah {
  /**
   * Kode wilayah atau kode masalah.
   */
  readonly kode: string;
  /**
   * Kesalahan menahan penerimaan; peringatan dan catatan tidak.
   */
  readonly tingkat: "kesalahan" | "peringatan" | "catatan";
  /**
   * Nama lembar.
   */
  readonly lembar: string | null;
  /**
   * Judul kolom; null untuk seluruh baris atau berkas.
   */
  readonly kolom: string | null;
  /**
   * Alamat sel.
   *
   * @maxItems 500
   */
  readonly sel: string[];
  /**
   * Banyaknya sel.
   */
  readonly banyak: number;
  /**
   * Apa yang keliru, dengan kutipan isinya.
   */
  readonly pesan: string;
  /**
   * Cara memperbaikinya.
   */
  readonly perbaikan: string;
  /**
   * Yang mungkin dimaksud, yang paling mungkin lebih dulu.
   *
   * @maxItems 5
   */
  readonly saran: string[];
}
/**
 * Kode kabupaten atau kota; kosong bila tidak diketahui.
 */
export interface LaporanWilayah {
  /**
   * Kode wilayah atau kode masalah.
   */
  readonly kode: string;
  /**
   * Nama menurut daftar wilayah.
   */
  readonly nama: string;
}
export interface LaporanPerubahan {
  /**
   * Jenis perubahannya.
   */
  readonly jenis: "diisi" | "dikosongkan" | "diubah" | "baris-baru" | "baris-hilang";
  /**
   * Nama lembar.
   */
  readonly lembar: string;
  /**
   * Kode wilayah atau kode masalah.
   */
  readonly kode: string;
  /**
   * Nama menurut daftar wilayah.
   */
  readonly nama: string;
  /**
   * Baris menurut lembar, atau sebutan satu baris.
   */
  readonly baris: string | null;
  /**
   * Judul kolom; null untuk seluruh baris atau berkas.
   */
  readonly kolom: string | null;
  /**
   * Sebelumnya; null bila tidak ada atau kosong.
   */
  readonly lama: string | null;
  /**
   * Sesudahnya; null bila kosong.
   */
  readonly baru: string | null;
  /**
   * Alamat sel.
   */
  readonly sel: string | null;
  /**
   * Alamat sel pada buku kerja lama.
   */
  readonly sel_lama: string | null;
  /**
   * Mengapa perlu diperiksa lebih dulu; null bila biasa.
   */
  readonly curiga: {
    /**
     * Kode wilayah atau kode masalah.
     */
    readonly kode: string;
    /**
     * Apa yang keliru, dengan kutipan isinya.
     */
    readonly pesan: string;
    /**
     * Alasan yang ditulis pelapor; null bila tidak ada.
     */
    readonly alasan: string | null;
  } | null;
  /**
   * Nomor koperasi di desa itu.
   */
  readonly koperasi_ke: number | null;
}
export interface LaporanWilayah1 {
  /**
   * Kode wilayah atau kode masalah.
   */
  readonly kode: string;
  /**
   * Nama menurut daftar wilayah.
   */
  readonly nama: string;
}
/**
 * Kode kabupaten atau kota; kosong bila tidak diketahui.
 */
export interface LaporanWilayah2 {
  /**
   * Kode wilayah atau kode masalah.
   */
  readonly kode: string;
  /**
   * Nama menurut daftar wilayah.
   */
  readonly nama: string;
}
/**
 * Provinsi yang halamannya berubah.
 */
export interface LaporanWilayah3 {
  /**
   * Kode wilayah atau kode masalah.
   */
  readonly kode: string;
  /**
   * Nama menurut daftar wilayah.
   */
  readonly nama: string;
}
/**
 * Cara membaca rekap satu kabupaten: arti kolomnya dan jawaban atas pertanyaan impor. Tanpa isi rekap dan tanpa data pribadi.
 */
export interface Pemetaan {
  /**
   * Kode kabupaten atau kota; sama dengan nama berkasnya.
   */
  readonly kabupaten: string;
  /**
   * Tiap kolom rekap dan tujuannya dalam templat. Boleh disunting; yang tertulis di sini didahulukan.
   *
   * Items: Satu kolom rekap.
   */
  readonly kolom: {
    /**
     * Judul kolom dari atas ke bawah, huruf kecil, tanpa tanda baca.
     */
    readonly judul: string;
    /**
     * Tujuannya: lembar.kolom, koperasi.kolom=pilihan, gerai:jenis, kemitraan:mitra, aset:jenis (boleh dengan =tahap), jumlah:lembar, laki:kolom, urut, kode-lain, lewati; null bila belum diketahui.
     */
    readonly bidang: string | null;
    /**
     * Tujuan itu dalam kata-kata; hanya untuk dibaca orang.
     */
    readonly arti?: string;
  }[];
  /**
   * Yang tidak dikatakan rekap sendiri, dengan pilihan jawabannya.
   *
   * Items: Satu pertanyaan dan jawabannya.
   */
  readonly pertanyaan: {
    /**
     * Pengenal pertanyaan; sama selama keraguannya sama.
     */
    readonly id: string;
    /**
     * Pertanyaannya.
     */
    readonly tanya: string;
    /**
     * Jawaban yang mungkin.
     *
     * Items: Satu jawaban.
     */
    readonly calon: {
      /**
       * Yang ditulis di pilih bila jawaban ini benar.
       */
      readonly pilih: string;
      /**
       * Jawaban itu dalam kata-kata.
       */
      readonly arti: string;
    }[];
    /**
     * Jawaban yang didukung isi rekap; dipakai hanya dengan --yakin.
     */
    readonly saran?: string;
    /**
     * Beberapa sel yang menunggu jawaban ini.
     */
    readonly contoh?: string[];
    /**
     * Jawabannya; null bila belum dijawab.
     */
    readonly pilih: string | null;
  }[];
}
/**
 * Yang dinyatakan dokumen dan pemberitaan tentang satu wilayah, di luar angka: tugas, aturan, tantangan.
 */
export interface Pernyataan {
  /**
   * Kode wilayah berkas ini; sama dengan nama berkasnya.
   */
  readonly wilayah: string;
  /**
   * Dokumen, yang lama di atas.
   *
   * @minItems 1
   *
   * Items: Satu dokumen atau berita dan yang dinyatakannya.
   */
  readonly dokumen: {
    /**
     * Pengenal tetap: penerbit dan tanggal.
     */
    readonly id: string;
    /**
     * Siapa yang menerbitkan.
     */
    readonly penerbit: string;
    /**
     * Judul dokumen.
     */
    readonly judul: string;
    /**
     * Alamat dokumen; null bila tidak diketahui.
     */
    readonly url: string | null;
    /**
     * Tanggal peristiwa atau keadaan yang diceritakan (tahun-bulan atau tahun-bulan-hari).
     */
    readonly tanggal_data: string;
    /**
     * Tanggal penerbitan; null bila tidak diketahui.
     */
    readonly tanggal_terbit: string | null;
    /**
     * Yang berlaku untuk seluruh dokumen; null bila tidak ada.
     */
    readonly catatan: string | null;
    /**
     * Yang dinyatakan dokumen itu, menurut urutannya.
     *
     * @minItems 1
     *
     * Items: Satu hal yang dikatakan dokumen itu, dengan kata sendiri.
     */
    readonly pernyataan: {
      /**
       * Pengenal tetap; awalnya id dokumennya.
       */
      readonly id: string;
      /**
       * Tentang apa pernyataan ini.
       */
      readonly topik:
        | "program"
        | "dasar"
        | "pembentukan"
        | "legalitas"
        | "jalur"
        | "inventaris"
        | "potensi"
        | "sinergi"
        | "layanan"
        | "kemitraan"
        | "pendampingan"
        | "pembinaan"
        | "pelatihan"
        | "koordinator"
        | "target"
        | "tantangan"
        | "dukungan"
        | "pendanaan"
        | "laporan"
        | "rapat";
      /**
       * Jabatan atau lembaga yang menyatakan; null bila dokumen itu sendiri. Tanpa nama orang.
       */
      readonly oleh: string | null;
      /**
       * Isi pernyataan dengan kata sendiri.
       */
      readonly isi: string;
      /**
       * Yang perlu diketahui pembaca: tidak disebut, ambigu, berbeda dari naskah resmi.
       */
      readonly catatan: string | null;
    }[];
  }[];
}
/**
 * Satu baris data/wilayah/perubahan.csv: kode yang berganti atau hilang, wilayah yang digabung atau baru dibentuk, atau nama yang berganti.
 */
export interface Perubahan {
  /**
   * berganti: kode baru menggantikan kode lama; senama: kode lama tidak ada lagi dan satu kode baru di kabupaten yang sama, atau di wilayah yang pindah bersama isinya, bernama sama, tanpa dinyatakan sebagai penerusnya; digabung: wilayah lama masuk ke wilayah yang sudah ada; hilang: kode lama tidak ada lagi dan penerusnya tidak diketahui; dibentuk: kode baru, tanpa kode lama yang diketahui; berganti_nama: kode tetap, namanya dalam daftar berganti.
   */
  readonly jenis: "berganti" | "senama" | "digabung" | "hilang" | "dibentuk" | "berganti_nama";
  /**
   * Kode yang tidak berlaku lagi; kosong bila wilayahnya baru dibentuk; kode itu sendiri bila hanya namanya yang berganti.
   */
  readonly kode_lama: string;
  /**
   * Kode penggantinya, kode wilayah yang digabungi, atau kode wilayah yang baru dibentuk; kosong bila kode lama hilang.
   */
  readonly kode_baru: string;
  /**
   * Nama wilayah pada kode lama, atau nama sebelum berganti; kosong bila wilayahnya baru dibentuk.
   */
  readonly nama_lama: string;
  /**
   * Tanggal mulai berlakunya.
   */
  readonly berlaku: string;
  /**
   * Sebab perubahan.
   */
  readonly alasan: string;
  /**
   * Dasar perubahan.
   */
  readonly sumber: string;
}
/**
 * Angka-angka tentang satu wilayah (dan desa di dalamnya) yang diterbitkan di tempat lain; hanya ditambah, tidak diubah.
 */
export interface Publikasi {
  /**
   * Kode wilayah berkas ini; sama dengan nama berkasnya.
   */
  readonly wilayah: string;
  /**
   * Daftar observasi, urut tanggal data.
   *
   * Items: Satu angka yang diterbitkan seseorang pada suatu tanggal tentang suatu wilayah.
   */
  readonly observasi: {
    /**
     * Pengenal tetap: wilayah/tanggal/indikator/penerbit. Tidak pernah dipakai ulang.
     */
    readonly id: string;
    /**
     * Kode wilayah: 00 untuk Indonesia, selebihnya kode Kemendagri.
     */
    readonly wilayah: string;
    /**
     * Indikator menurut data/referensi/indikator.json; nama lain di sana diterima.
     */
    readonly indikator: string;
    /**
     * Angka yang diterbitkan; 1 untuk suatu kejadian yang diberitakan.
     */
    readonly nilai: number;
    /**
     * Batas atas bila sumber menyebut rentang; nilai adalah batas bawahnya.
     */
    readonly nilai_atas?: number | null;
    /**
     * Satuan menurut penerbit.
     */
    readonly satuan: string;
    /**
     * Seberapa tepat penerbit menyebutnya.
     */
    readonly ketelitian: "tepat" | "pembulatan" | "perkiraan" | "minimal" | "hampir";
    /**
     * Tanggal keadaan yang digambarkan (tahun-bulan atau tahun-bulan-hari).
     */
    readonly tanggal_data: string;
    /**
     * Tanggal penerbitan; null bila tidak diketahui.
     */
    readonly tanggal_terbit: string | null;
    /**
     * Siapa yang menerbitkan.
     */
    readonly penerbit: string;
    /**
     * Jabatan atau lembaga yang menyatakan, bila disebut.
     */
    readonly pernyataan_oleh?: string | null;
    /**
     * Judul publikasi.
     */
    readonly judul: string;
    /**
     * Alamat publikasi; null bila hanya dokumennya yang dipegang.
     */
    readonly url?: string | null;
    /**
     * Nama dokumen sumber bila alamatnya tidak diketahui.
     */
    readonly dokumen?: string | null;
    /**
     * Isi pernyataan dengan kata sendiri.
     */
    readonly parafrasa: string;
    /**
     * Yang dihitung penerbit, bila terbitannya menyebut ukuran lain daripada definisi indikator; selain itu null atau tidak ditulis.
     */
    readonly definisi?: string | null;
    /**
     * Peringatan bagi pembaca: kutipan ambigu, jumlah tidak cocok, definisi berbeda.
     */
    readonly catatan?: string | null;
    /**
     * dicabut bila penerbit sendiri menyebut kabar ini sudah tidak berlaku.
     */
    readonly status?: "berlaku" | "dicabut" | "ambigu" | null;
    /**
     * Id observasi yang dinyatakan tidak berlaku oleh observasi ini.
     */
    readonly mencabut?: string | null;
  }[];
}
/**
 * Satu daftar pilihan: pilihan pada kolom buku kerja dan nilai yang diizinkan dalam data.
 */
export interface Referensi {
  /**
   * Pengenal daftar; sama dengan nama berkas.
   */
  readonly id: string;
  /**
   * Nama daftar.
   */
  readonly judul: string;
  /**
   * Asal daftar ini.
   */
  readonly sumber: string;
  /**
   * Pilihan, urut seperti ditampilkan.
   *
   * @minItems 1
   *
   * Items: Satu pilihan.
   */
  readonly butir: {
    /**
     * Nilai dalam data.
     */
    readonly id: string;
    /**
     * Tulisan pada pilihan dan halaman.
     */
    readonly label: string;
    /**
     * Penjelasan.
     */
    readonly keterangan?: string | null;
    /**
     * Tulisan lain yang diterima.
     */
    readonly alias?: string[];
  }[];
}
