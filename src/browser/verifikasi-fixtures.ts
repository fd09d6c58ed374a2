import type { DaftarDokumen, DokumenWilayah } from "../views/cetak/daftar.ts";
import { berkasName } from "../views/urls-cetak.ts";
import type { DaftarDiambil } from "./verifikasi-hasil.ts";
import { parseTanda } from "./verifikasi-ketikan.ts";
import type { Tanda } from "./verifikasi-tanda.ts";

export const NOW = "1a2b3c4d5e6f7a8b";
export const BEFORE = "0000111122223333";
export const FIRST = "4444555566667777";
export const SHA = "ab".repeat(32);

/** Lists of two editions of Klaten: October, corrected once, and November. */
export function daftarUji(tanggal: "2025-10-31" | "2025-11-24"): DaftarDiambil {
  const isNewest = tanggal === "2025-11-24";
  const daftar: DaftarDokumen = {
    format: 1,
    ...{ wilayah: "33.10", nama: "Kabupaten Klaten", contoh: false },
    tanggal,
    tanggal_teks: isNewest ? "24 November 2025" : "31 Oktober 2025",
    dasar: "laporan kabupaten",
    halaman: `/kabupaten/33.10/${tanggal}/`,
    versi: isNewest ? "k0" : "k1",
    sidik: NOW.repeat(4),
    sidik_dikenal: [
      { sidik: NOW, versi: isNewest ? "k0" : "k1", terbitan_sesudahnya: 0 },
      { sidik: BEFORE, versi: isNewest ? "k0" : "k1", terbitan_sesudahnya: 3 },
      ...(isNewest ? [] : [{ sidik: FIRST, versi: "k0", terbitan_sesudahnya: 0 }]),
    ],
    koreksi: isNewest
      ? []
      : [{ versi: "k1", jenis: "Koreksi (k1)", alasan: "dua angka tertukar", halaman: "/k1/" }],
    terbaru: isNewest
      ? null
      : { tanggal: "2025-11-24", tanggal_teks: "24 November 2025", halaman: "/", daftar: "/" },
    zip: { berkas: "33.10.zip", bita: 1, sha256: "cd".repeat(32) },
    dokumen: [bentangan(isNewest)],
  };
  return { alamat: `/kabupaten/33.10/${tanggal}/pdf/`, daftar };
}

function bentangan(isNewest: boolean): DokumenWilayah {
  const key = { kode: "33.10.15.2015", kertas: "A4", bentuk: "biasa" } as const;
  return {
    kode: key.kode,
    nama: "Desa Bentangan",
    letak: "Kec. Wonosari, Kabupaten Klaten",
    halaman: "/desa/33.10.15.2015/",
    berkas: [
      {
        ...{ kertas: key.kertas, bentuk: key.bentuk, berkas: berkasName(key) },
        ...{ bita: 37_000, halaman: 2, sha256: isNewest ? SHA : "ef".repeat(32) },
      },
    ],
    ...(isNewest
      ? {}
      : {
          berubah: {
            k0: ["NIB: Belum → Sudah", "Jumlah Anggota: 20 → 24"],
            k1: ["NIB: Belum → Sudah"],
          },
        }),
  };
}

export function tandaUji(text: string): Tanda {
  const tanda = parseTanda(text);
  if (!tanda) throw new Error(`no label: ${text}`);
  return tanda;
}
