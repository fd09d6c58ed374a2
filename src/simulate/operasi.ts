import type { Koperasi } from "../records/types.gen.ts";
import { addDays } from "./hari.ts";
import { dayOn, operationOn, type Isian } from "./keadaan.ts";
import type { Kendala, Riwayat } from "./riwayat.ts";

interface Langkah {
  readonly tindak_lanjut: string;
  readonly penanggung_jawab: string;
}

/** What is agreed upon when this stands in the way. */
const LANGKAH: Readonly<Record<Kendala, Langkah>> = {
  dokumen: {
    tindak_lanjut: "Melengkapi berkas bersama notaris dan mendaftarkannya ke Ditjen AHU.",
    penanggung_jawab: "Dinas Koperasi",
  },
  modal: {
    tindak_lanjut: "Menyusun proposal bisnis bersama pendamping untuk diajukan ke bank.",
    penanggung_jawab: "Dinas Koperasi",
  },
  lahan: {
    tindak_lanjut: "Memetakan tanah kas desa yang dapat dipakai untuk gerai.",
    penanggung_jawab: "Pemerintah desa",
  },
  pengurus: {
    tindak_lanjut: "Melatih pengurus dalam pembukuan dan tata kelola.",
    penanggung_jawab: "Dinas Koperasi",
  },
  usaha: {
    tindak_lanjut: "Memilih usaha pertama lewat musyawarah anggota.",
    penanggung_jawab: "Pengurus koperasi",
  },
  pasokan: {
    tindak_lanjut: "Mempertemukan koperasi dengan penyalur sembako dan pupuk.",
    penanggung_jawab: "Dinas Perdagangan",
  },
  anggota: {
    tindak_lanjut: "Mengajak warga menjadi anggota lewat pertemuan warga.",
    penanggung_jawab: "Pengurus koperasi",
  },
  sarana: {
    tindak_lanjut: "Mengusulkan sambungan listrik dan jaringan internet untuk gerai.",
    penanggung_jawab: "Dinas Komunikasi dan Informatika",
  },
  lainnya: {
    tindak_lanjut: "Menunggu hasil musyawarah desa tentang pembagian tugas dengan BUMDes.",
    penanggung_jawab: "Camat",
  },
};

/** A kelurahan has neither village land nor a BUMDes. */
const LANGKAH_KELURAHAN: Partial<Readonly<Record<Kendala, Langkah>>> = {
  lahan: {
    tindak_lanjut: "Memetakan aset pemerintah daerah yang dapat dipakai untuk gerai.",
    penanggung_jawab: "Kelurahan",
  },
  lainnya: {
    tindak_lanjut: "Menunggu izin pemakaian bangunan milik pemerintah daerah.",
    penanggung_jawab: "Camat",
  },
};

const AFTER_LEGAL: readonly (readonly [Kendala, number])[] = [
  ["modal", 6],
  ["lahan", 4],
  ["pengurus", 3],
  ["usaha", 3],
  ["pasokan", 3],
  ["anggota", 2],
  ["sarana", 2],
  ["lainnya", 1],
];

/** Whether it works, since when, and if not, what is being done about it. */
export function operationGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const status_operasi = operationOn(riwayat, date);
  const works = status_operasi === "beroperasi" || status_operasi === "beroperasi_penuh";
  return {
    status_operasi,
    tanggal_operasi: works ? riwayat.tanggal.beroperasi : null,
    ...(works || status_operasi === "tidak_diketahui" ? {} : obstacleOn(riwayat, date)),
  };
}

/** The deadline is set once, so that it may pass: that is what a reader wants to see. */
function obstacleOn(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("kendala");
  const drawn = random.weigh(AFTER_LEGAL);
  const days = random.between(60, 190);
  const legal = dayOn(riwayat, "badan_hukum", date);
  const since = legal ?? dayOn(riwayat, "musdesus", date);
  if (since === null) return {};
  const kendala = legal === null ? "dokumen" : (riwayat.kasus.kendala ?? drawn);
  const restarted = riwayat.kasus.mundur;
  const agreed = restarted !== undefined && restarted <= date ? restarted : since;
  const step = (riwayat.kelurahan ? LANGKAH_KELURAHAN[kendala] : undefined) ?? LANGKAH[kendala];
  return { kendala, ...step, tenggat: addDays(agreed, days) };
}
