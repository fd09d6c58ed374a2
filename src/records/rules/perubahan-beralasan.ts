import { metaPlace, type Rule } from "./rule.ts";

/** A correction says what kind it is and why; a first report says neither. */
export const perubahanBeralasan: Rule = {
  code: "perubahan-beralasan",
  severity: "error",
  check: ({ edisi }) => {
    const { meta, perubahan_ke } = edisi;
    const stated = Boolean(meta.jenis_perubahan) && Boolean(meta.alasan_perubahan);
    if (perubahan_ke === 0 || stated) return [];
    return [
      {
        place: metaPlace(edisi, meta.jenis_perubahan ? "alasan_perubahan" : "jenis_perubahan"),
        message: "berkas perbaikan ini tidak menyebut jenis dan alasan perubahannya.",
        fix: "isi Jenis Perubahan (Koreksi atau Revisi) dan Alasan Perubahan di lembar _meta.",
      },
    ];
  },
};
