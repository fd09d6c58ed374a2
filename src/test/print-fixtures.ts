import type { Jadi, Naskah, Tumpukan } from "../pdf/batch.ts";
import { printBatches } from "../pdf/print.node.ts";
import { cetakStyle } from "../build/cetak.node.ts";

/** What sheets look like. */
export const style = cetakStyle(process.cwd());

/** A document that is what a test makes it. */
export function naskah(berkas: string, isi: Naskah["isi"], batas: Naskah["batas"] = null): Naskah {
  return {
    ...{ berkas, isi, batas },
    kaki: [berkas],
    keterangan: {
      ...{ judul: berkas, uraian: "uji", kode: "99.01", tanggal: "2025-12-31", versi: "k0" },
      ...{
        sidik: "ab".repeat(32),
        kertas: "A4",
        bentuk: "biasa",
        alamat: "https://papan.example/",
      },
    },
  };
}

export const batchOf = (...documents: readonly Naskah[]): Tumpukan => ({
  kertas: "A4",
  naskah: documents,
  gabungan: null,
});

export const article = (text: string) => `<article><h1>${text}</h1><p>Isi ${text}.</p></article>`;

/** Prints batches with a real browser; finished documents by name. */
export async function printed(
  batches: readonly Tumpukan[],
  options: { tabs?: number; timeoutMs?: number } = {},
): Promise<ReadonlyMap<string, Jadi>> {
  const files = new Map<string, Jadi>();
  const save = (_: Tumpukan, documents: readonly Jadi[]) => {
    for (const one of documents) files.set(one.berkas, one);
  };
  await printBatches(batches, { style, save, ...options });
  return files;
}
