import { formatNumber } from "../../base/format.ts";
import { POTENSI } from "../../indicators/potensi.ts";
import type { SiteIndex } from "../site-index.ts";
import type { TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { commodityTable, fieldTable, potentialAreaTable, potentialTable } from "./potensi-tabel.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

/**
 * What the desa could sell, who works it, and what nobody works yet: for the camat.
 * Source: Kutai Kartanegara, 10 June 2025: camat are asked to map the potential of their area.
 */
export const potensiTopik: Topik = {
  id: "potensi",
  judul: "Potensi untuk koperasi",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["potensi"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const found = area.ukur(POTENSI);
  if (found.dilaporkan === 0) return null;
  const list = area.tingkat === "kabupaten" ? potentialTable(index, area) : null;
  return {
    kalimat: [potentialSentence(area)],
    bagian: [
      fieldPart(area),
      part("wilayah", "Menurut wilayah", potentialAreaTable(index, area)),
      ...commodityParts(area),
      ...(list === null ? [] : [part("daftar", "Tiap potensi", list)]),
    ],
  };
}

function part(id: string, judul: string, tabel: TabelIsi): BagianIsi {
  return { id, judul, kalimat: [], tabel: [tabel] };
}

function fieldPart(area: Area): BagianIsi {
  const table = fieldTable(area);
  return {
    ...part("bidang", "Menurut bidang dan penggarap", table),
    bagan: {
      jenis: "stacked",
      tabel: table.id,
      judul: potentialSentence(area),
      keterangan:
        "Banyaknya potensi tercatat menurut yang menggarapnya kini; yang penggarapnya belum dilaporkan tidak digambar.",
      kategori: "bidang",
      seri: ["belum_ada", "koperasi", "bumdes", "pihak_lain"],
    },
    catatan: [
      "Satu potensi ialah satu komoditas di satu desa/kelurahan. Koperasi dan BUMDes bersama dihitung pada koperasi.",
    ],
  };
}

function commodityParts(area: Area): readonly BagianIsi[] {
  const table = commodityTable(area);
  if (table === null) return [];
  const note =
    "Volume ialah perkiraan setahun, dijumlahkan hanya dalam satuan yang sama dan hanya dari desa yang menyebutnya.";
  return [{ ...part("komoditas", "Menurut komoditas", table), catatan: [note] }];
}

/** How much is known, and how much nobody works yet. */
export function potentialSentence(area: Area): string {
  const { desa, nama } = area;
  const found = area.ukur(POTENSI);
  const coverage = `dilaporkan ${formatNumber(found.dilaporkan)} dari ${formatNumber(desa)} desa/kelurahan`;
  if (found.tercatat === 0)
    return `Potensi di ${nama} sudah diperiksa dan belum ditemukan; ${coverage}.`;
  const free = found.digarap(["belum_ada"]);
  const own = found.digarap(["koperasi", "bersama"]);
  return `${formatNumber(free)} dari ${formatNumber(found.tercatat)} potensi di ${nama} belum digarap siapa pun, ${formatNumber(own)} digarap koperasi; ${coverage}.`;
}
