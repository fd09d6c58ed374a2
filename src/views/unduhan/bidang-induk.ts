/** Every field of the data.json of a province and of the country, with what it holds. */
export const BIDANG_INDUK: readonly (readonly [bidang: string, arti: string])[] = [
  ["lisensi, peringatan", "lisensi berkas; peringatan terisi hanya untuk wilayah fiktif"],
  ["kode, nama, alamat", "wilayahnya, dan alamat halaman yang menyatakan hal yang sama"],
  [
    "jumlah.semua, jumlah.desa, jumlah.kelurahan",
    "banyaknya desa dan kelurahan menurut kode wilayah, bukan banyaknya koperasi",
  ],
  ["cakupan.kabupaten", "banyaknya kabupaten dan kota"],
  ["cakupan.dilaporkan", "di antaranya: edisi terbarunya dilaporkan kabupaten/kota sendiri"],
  ["cakupan.disusun", "di antaranya: edisi terbarunya disusun proyek ini dari publikasi"],
  ["hitungan[].id, hitungan[].label, hitungan[].satuan", "indikator yang dijumlah, dan satuannya"],
  [
    "hitungan[].nilai",
    "jumlah dari baris edisi terbaru tiap kabupaten/kota (yang sebelumnya, selagi yang terbaru memuat kurang dari separuh desa); null bila belum ada baris yang memuatnya. Angka terbitan tidak ikut.",
  ],
  ["hitungan[].dilaporkan", "desa dan kelurahan yang barisnya memuat indikator itu"],
  ["hitungan[].desa", "semua desa dan kelurahan wilayah itu, dengan atau tanpa edisi"],
  [
    "hitungan[].disembunyikan",
    "koperasi yang angkanya tidak ikut dijumlah karena penyetornya 1 sampai 4 orang",
  ],
  [
    "hitungan[].baris_kosong",
    "baris koperasi dalam edisi itu yang kolomnya dibiarkan kosong: keadaannya tidak diketahui, jadi bukan banyaknya koperasi yang belum. Null bila belum ada baris yang memuat indikator itu.",
  ],
  ["kolom", "arti tiap kolom daftar indikator"],
  ["indikator", "indikator inti tiap kabupaten dan kota, baris yang sama seperti data.csv"],
];
