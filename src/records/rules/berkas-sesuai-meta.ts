import { metaPlace, type Breach, type Rule } from "./rule.ts";

/** Folder and file name must say the same as `_meta`: a workbook in the wrong place is refused. */
export const berkasSesuaiMeta: Rule = {
  code: "berkas-sesuai-meta",
  severity: "error",
  check: ({ edisi }) => {
    const { meta, kabupaten, tanggal_data } = edisi;
    const place = (field: "kabupaten" | "tanggal_data") => metaPlace(edisi, field);
    const suffix = edisi.perubahan_ke === 0 ? "" : `.k${edisi.perubahan_ke}`;
    const breaches: Breach[] = [];
    if (meta.kabupaten !== kabupaten) {
      breaches.push({
        place: place("kabupaten"),
        message: `_meta menyebut kabupaten ${meta.kabupaten}, foldernya ${kabupaten}.`,
        fix: `pindahkan berkas ke data/koperasi/${meta.kabupaten}/, atau pakai templat ${kabupaten} dari halaman Templat di situs (/templat/).`,
      });
    }
    if (meta.tanggal_data !== tanggal_data) {
      breaches.push({
        place: place("tanggal_data"),
        message: `_meta menyebut tanggal data ${meta.tanggal_data}, nama berkasnya ${tanggal_data}.`,
        fix: `ganti nama berkas menjadi ${meta.tanggal_data}${suffix}.xlsx, atau perbaiki tanggal di lembar _meta.`,
      });
    }
    return breaches;
  },
};
