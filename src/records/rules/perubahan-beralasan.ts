import type { Rule } from "./rule.ts";

/** A correction says what kind it is and why; a first report says neither. */
export const perubahanBeralasan: Rule = {
  code: "perubahan-beralasan",
  severity: "error",
  check: ({ edisi }) => {
    const { meta, perubahan_ke, berkas } = edisi;
    const stated = Boolean(meta.jenis_perubahan) && Boolean(meta.alasan_perubahan);
    if (perubahan_ke === 0 || stated) return [];
    return [
      {
        place: { file: berkas, sheet: "_meta" },
        message: "berkas perbaikan ini tidak menyebut jenis dan alasan perubahannya.",
        fix: "isi Jenis Perubahan (Koreksi atau Revisi) dan Alasan Perubahan di lembar _meta.",
      },
    ];
  },
};
