import { badanHukumState } from "../indicators/definitions.ts";
import type { DesaLengkap, EdisiByDesa } from "../indicators/koperasi.ts";
import { labelOf } from "../records/lists.ts";
import type { Edisi } from "../records/edisi.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { membersOfDesa } from "../indicators/totals.ts";
import { angkaOf, anchorOf, cellSource, editionDate, empty, type Angka } from "./angka.ts";
import { correctionMarks } from "./edisi-ringkas.ts";
import { documentSummary } from "./koperasi.ts";
import { findDesa, type SiteIndex } from "./site-index.ts";
import { linkToday } from "./wilayah-link.ts";

/** Members in one edition. */
export interface RiwayatPoint {
  readonly tanggal_data: string;
  /** In words, as precise as the edition. */
  readonly tanggal: string;
  /** The desa's row in that edition. */
  readonly href: string;
  readonly nilai: number | null;
}

/** One edition in the history table. */
export interface RiwayatRow {
  readonly tanggal: string;
  readonly href: string;
  readonly status: string;
  readonly dokumen: string;
  readonly anggota: Angka;
  /** That the edition was corrected, for every correction. */
  readonly perubahan: readonly string[];
}

/** Members of the desa's koperasi, edition by edition; a guest's are its host's and stay out. */
export function memberPoints(index: SiteIndex, kode: string): readonly RiwayatPoint[] {
  return index.kabupaten(kabupatenOf(kode)).arranged.map((edition) => {
    const desa = findDesa(index.registry, edition, kode);
    return {
      tanggal_data: edition.edisi.tanggal_data,
      tanggal: editionDate(edition.edisi),
      href: `${index.urls.edisi(edition.edisi)}${desa ? `#${anchorOf(desa.row)}` : ""}`,
      nilai: desa && desa.tuan_rumah === null ? membersOfDesa(desa) : null,
    };
  });
}

/** The editions that hold the desa, newest first. */
export function historyRows(index: SiteIndex, kode: string): readonly RiwayatRow[] {
  const { history, arranged } = index.kabupaten(kabupatenOf(kode));
  const rows = arranged.flatMap((edition, position) => {
    const desa = findDesa(index.registry, edition, kode);
    return desa
      ? [historyRow(index, { edition, desa, versions: history[position]?.semua ?? [] })]
      : [];
  });
  return rows.reverse();
}

interface HistoryEntry {
  readonly edition: EdisiByDesa;
  readonly desa: DesaLengkap;
  readonly versions: readonly Edisi[];
}

function historyRow(index: SiteIndex, { edition, desa, versions }: HistoryEntry): RiwayatRow {
  const { edisi } = edition;
  const edition_parts = {
    tanggal: editionDate(edisi),
    href: `${index.urls.edisi(edisi)}#${anchorOf(desa.row)}`,
    perubahan: correctionMarks(versions),
  };
  if (desa.tuan_rumah !== null) {
    const host = linkToday(index, desa.tuan_rumah).nama;
    return {
      ...edition_parts,
      status: `bergabung dengan ${host}`,
      dokumen: "tidak berlaku",
      anggota: empty("tidak_berlaku", "orang"),
    };
  }
  const { row } = desa;
  const sumber = cellSource(index, edisi, {
    lembar: edisi.lembar.koperasi,
    row,
    field: "jumlah_anggota",
  });
  return {
    ...edition_parts,
    status: statusText(row),
    dokumen: documentSummary(row),
    anggota: angkaOf(membersOfDesa(desa), "orang", sumber),
  };
}

function statusText(row: DesaLengkap["row"]): string {
  if (row.status_operasi !== null) return labelOf("status_operasi", row.status_operasi);
  const legal = badanHukumState(row);
  if (legal === null) return "belum dilaporkan";
  return legal ? "Berbadan hukum" : "Belum berbadan hukum";
}
