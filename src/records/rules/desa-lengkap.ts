import { formatList } from "../../base/format.ts";
import { desaOn, findNama } from "../../wilayah/lineage.ts";
import { allDesaOf, type AllDesa } from "./names.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { countUnreadable } from "./unread.ts";

const SHOWN = 5;

/** Every desa and kelurahan of the kabupaten has its row, empty or not. */
export const desaLengkap: Rule = {
  code: "desa-lengkap",
  severity: "error",
  check: (context) => {
    const { edisi, registry } = context;
    const { baris } = edisi.lembar.koperasi;
    const desa = allDesaOf(context);
    // What a row with a wrong code is about, its name says.
    const present = new Set(baris.flatMap((row) => [row.kode, ...desa.borne(row)]));
    const absent = desaOn(registry, edisi.kabupaten, edisi.tanggal_data).filter(
      (kode) => !present.has(kode),
    );
    const found = foundIn(context, desa, absent);
    const missing = absent.filter((kode) => !found.has(kode));
    // The row may be there, under a code that could not be read or that nobody knows.
    const nameless = baris.filter((row) => !desa.has(row.kode) && desa.borne(row).length === 0);
    const unreadable = countUnreadable(context, edisi.lembar.koperasi, "kode") - found.size;
    const unread = Math.max(unreadable, 0) + nameless.length;
    if (missing.length <= unread) return [];
    const names = missing.slice(0, SHOWN).map((kode) => `${kode} ${findNama(registry, kode)}`);
    const rest = missing.length > SHOWN ? [`${missing.length - SHOWN} lainnya`] : [];
    return [
      {
        place: { file: edisi.berkas, sheet: edisi.lembar.koperasi.nama },
        message: `${countText(missing.length, unread)} tidak punya baris: ${formatList([...names, ...rest])}.`,
        fix: "tambahkan barisnya (kode, kecamatan, nama); kolom lain boleh kosong bila belum dilaporkan.",
      },
    ];
  },
};

/** Absent desa that have their row, under a code that can be mended or without one but with their name. */
function foundIn(
  { tanpaKode = [] }: RuleContext,
  desa: AllDesa,
  absent: readonly string[],
): ReadonlySet<string> {
  return new Set(
    tanpaKode.flatMap(({ kode, desa: nama }) => {
      const meant = kode !== undefined && desa.has(kode) ? [kode] : desa.named(nama);
      const candidates = meant.filter((each) => absent.includes(each));
      return candidates.length === 1 ? candidates : [];
    }),
  );
}

/** With codes that could not be read, only some of the missing desa are missing for certain. */
function countText(missing: number, unread: number): string {
  if (unread === 0) return `${missing} desa/kelurahan`;
  return `${unread} kode tidak terbaca atau tidak dikenal, dan sedikitnya ${missing - unread} dari ${missing} desa/kelurahan ini`;
}
