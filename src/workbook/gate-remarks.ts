import { PAPAN } from "../base/papan.ts";
import type { Problem } from "../base/problem.ts";
import type { WorkbookCode } from "./gate-refusal.ts";
import { isRefusal } from "./gate-refusal.ts";
import type { Archive } from "./inflate.ts";
import { unescapeXml } from "./parts-xml.ts";

/** What a steward should know of a workbook that passes, before it is known where it stands. */
export type Remark = Omit<Problem, "place" | "code"> & { readonly code: WorkbookCode };

/** Pictures and names of persons: nobody reads them here, but they are published with the file. */
export function remarksOn(archive: Archive): readonly Remark[] {
  const pictures = archive.names.filter((name) => PICTURE.test(name)).length;
  return [
    ...(pictures === 0 ? [] : [remarkPictures(pictures)]),
    ...(archive.names.some((name) => THUMBNAIL.test(name)) ? [REMARK_THUMBNAIL] : []),
    ...(namesSomebody(archive) ? [REMARK_NAMES] : []),
  ];
}

const PICTURE = /^xl\/media\/./iu;
const THUMBNAIL = /^docprops\/thumbnail\./iu;

function remarkPictures(count: number): Remark {
  return {
    code: "berkas-berisi-gambar",
    severity: "warning",
    message: `buku kerja ini memuat ${count} gambar; gambar tidak dibaca, tetapi ikut tersimpan di repositori.`,
    fix: "hapus gambar yang memperlihatkan orang, KTP atau dokumen; logo boleh tetap.",
  };
}

const REMARK_THUMBNAIL: Remark = {
  code: "berkas-berisi-gambar",
  severity: "warning",
  message:
    "buku kerja ini memuat gambar kecil lembar pertamanya, yang ikut tersimpan di repositori.",
  fix: "di Excel pilih File, Info, Properti, Properti Tingkat Lanjut, hapus centang Simpan Gambar Mini, lalu simpan ulang.",
};

const REMARK_NAMES: Remark = {
  code: "berkas-bernama-orang",
  severity: "note",
  message:
    "keterangan berkas ini menyebut siapa yang membuat atau menyimpannya, dan ikut tersimpan di repositori.",
  fix: "bila itu nama orang dan ia keberatan, di Excel pilih File, Info, Periksa Dokumen, hapus Properti Dokumen dan Informasi Pribadi, lalu simpan ulang; situs tidak menampilkannya.",
};

function namesSomebody(archive: Archive): boolean {
  return ["docProps/core.xml", "docProps/app.xml"].some((part) => {
    const xml = archive.skim(part);
    if (xml === undefined || isRefusal(xml)) return false;
    return [...xml.matchAll(NAMED)].some(([, name = ""]) => isSomebody(unescapeXml(name).trim()));
  });
}

const NAMED = /<(?:[\w.-]+:)?(?:creator|lastModifiedBy|Manager)>([^<]{1,255})</gu;

function isSomebody(name: string): boolean {
  return name !== "" && name !== PAPAN.nama && !NOBODY.test(name);
}

/** Programs, boards and offices, and the names that computers come with. */
const NOBODY =
  /^(?:openpyxl|xlsxwriter|excelize|sheetjs|apache poi|(?:libre|open)office.*|wps office|google.*|microsoft.*|windows user|(?:papan|dinas|bidang|kantor|badan|pemerintah|pemkab|pemkot|operator|sekretariat) .*|user|pengguna|admin|administrator|author|operator|office|pc|laptop|acer|asus|axioo|dell|hp|lenovo|msi|toshiba|zyrex)\d*$/iu;
