import indikator from "../../data/referensi/indikator.json" with { type: "json" };
import adaBelum from "../../data/referensi/ada_belum.json" with { type: "json" };
import arah from "../../data/referensi/arah.json" with { type: "json" };
import bentukKoperasiLama from "../../data/referensi/bentuk_koperasi_lama.json" with { type: "json" };
import bidangPotensi from "../../data/referensi/bidang_potensi.json" with { type: "json" };
import bidangUsaha from "../../data/referensi/bidang_usaha.json" with { type: "json" };
import golonganIndikator from "../../data/referensi/golongan_indikator.json" with { type: "json" };
import jenisAset from "../../data/referensi/jenis_aset.json" with { type: "json" };
import jenisDokumen from "../../data/referensi/jenis_dokumen.json" with { type: "json" };
import jenisGerai from "../../data/referensi/jenis_gerai.json" with { type: "json" };
import jenisPelaksana from "../../data/referensi/jenis_pelaksana.json" with { type: "json" };
import jenisPerubahan from "../../data/referensi/jenis_perubahan.json" with { type: "json" };
import keadaanKoperasiLama from "../../data/referensi/keadaan_koperasi_lama.json" with { type: "json" };
import keadaanUsaha from "../../data/referensi/keadaan_usaha.json" with { type: "json" };
import kendala from "../../data/referensi/kendala.json" with { type: "json" };
import ketelitian from "../../data/referensi/ketelitian.json" with { type: "json" };
import ketelitianTanggal from "../../data/referensi/ketelitian_tanggal.json" with { type: "json" };
import metodeRevitalisasi from "../../data/referensi/metode_revitalisasi.json" with { type: "json" };
import mitra from "../../data/referensi/mitra.json" with { type: "json" };
import modelPembentukan from "../../data/referensi/model_pembentukan.json" with { type: "json" };
import pengelolaUsaha from "../../data/referensi/pengelola_usaha.json" with { type: "json" };
import penyusun from "../../data/referensi/penyusun.json" with { type: "json" };
import periodeLaporan from "../../data/referensi/periode_laporan.json" with { type: "json" };
import peranPendamping from "../../data/referensi/peran_pendamping.json" with { type: "json" };
import statusAset from "../../data/referensi/status_aset.json" with { type: "json" };
import statusDokumen from "../../data/referensi/status_dokumen.json" with { type: "json" };
import statusGerai from "../../data/referensi/status_gerai.json" with { type: "json" };
import statusKemitraan from "../../data/referensi/status_kemitraan.json" with { type: "json" };
import statusLahan from "../../data/referensi/status_lahan.json" with { type: "json" };
import statusObservasi from "../../data/referensi/status_observasi.json" with { type: "json" };
import statusOperasi from "../../data/referensi/status_operasi.json" with { type: "json" };
import statusPinjaman from "../../data/referensi/status_pinjaman.json" with { type: "json" };
import statusTugas from "../../data/referensi/status_tugas.json" with { type: "json" };
import sumberDana from "../../data/referensi/sumber_dana.json" with { type: "json" };
import topikPernyataan from "../../data/referensi/topik_pernyataan.json" with { type: "json" };
import yaTidak from "../../data/referensi/ya_tidak.json" with { type: "json" };

/** One choice of a code list: `id` stands in data, `label` on pages and in dropdowns. */
export interface Butir {
  readonly id: string;
  readonly label: string;
  readonly keterangan?: string | null;
  readonly alias?: readonly string[];
}

export interface CodeList {
  readonly id: string;
  readonly judul: string;
  readonly butir: readonly Butir[];
}

/** Every code list of data/referensi by its id. */
export const LISTS: ReadonlyMap<string, CodeList> = new Map(
  [
    indikator,
    adaBelum,
    arah,
    bentukKoperasiLama,
    bidangPotensi,
    bidangUsaha,
    golonganIndikator,
    jenisAset,
    jenisDokumen,
    jenisGerai,
    jenisPelaksana,
    jenisPerubahan,
    keadaanKoperasiLama,
    keadaanUsaha,
    kendala,
    ketelitian,
    ketelitianTanggal,
    metodeRevitalisasi,
    mitra,
    modelPembentukan,
    pengelolaUsaha,
    penyusun,
    periodeLaporan,
    peranPendamping,
    statusAset,
    statusDokumen,
    statusGerai,
    statusKemitraan,
    statusLahan,
    statusObservasi,
    statusOperasi,
    statusPinjaman,
    statusTugas,
    sumberDana,
    topikPernyataan,
    yaTidak,
  ].map((list): [string, CodeList] => [list.id, list]),
);

/** The list with this id. Throws if there is none. */
export function getList(id: string): CodeList {
  const list = LISTS.get(id);
  if (!list) throw new Error(`unknown code list: ${id}`);
  return list;
}

/** Label of a choice; throws if the list does not hold it. */
export function labelOf(listId: string, id: string): string {
  const butir = getList(listId).butir.find((choice) => choice.id === id);
  if (!butir) throw new Error(`unknown choice in ${listId}: ${id}`);
  return butir.label;
}
