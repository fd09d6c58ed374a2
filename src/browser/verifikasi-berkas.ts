import { PAPAN } from "../base/papan.ts";
import { TakDapat } from "./verifikasi-ambil.ts";
import { tandaInPdf, type Tanda } from "./verifikasi-tanda.ts";

/** Larger files are none of ours, and a phone has no room for them. */
const LARGEST = 50_000_000;
/** A PDF says so within its first bytes. */
const HEAD = 1024;

export interface BerkasDibaca {
  readonly tanda: Tanda;
  /** 64 hex digits; null where the browser offers no digest, as without https. */
  readonly sha256: string | null;
}

/** The label and checksum of a PDF, read in this browser. Throws a `TakDapat` for what is none of ours. */
export async function bacaBerkas(
  file: Pick<File, "size" | "arrayBuffer">,
  subtle: Pick<SubtleCrypto, "digest"> | undefined,
): Promise<BerkasDibaca> {
  if (file.size > LARGEST)
    throw new TakDapat(`Berkas ini lebih dari 50 MB; PDF ${PAPAN.nama} tidak sebesar itu.`);
  const bytes = new Uint8Array(
    await file.arrayBuffer().catch((cause: unknown) => {
      throw new TakDapat(
        "Berkas ini tidak dapat dibaca: mungkin folder, atau baru saja diubah atau dipindahkan.",
        { cause },
      );
    }),
  );
  const text = new TextDecoder("latin1").decode(bytes);
  if (!text.slice(0, HEAD).includes("%PDF-"))
    throw new TakDapat("Berkas ini bukan PDF. Pilih berkas yang diunduh dari situs ini.");
  return { tanda: onlyLabel(tandaInPdf(text)), sha256: await sha256Of(bytes, subtle) };
}

function onlyLabel(labels: readonly Tanda[]): Tanda {
  const [first, second] = labels;
  if (!first)
    throw new TakDapat(
      `PDF ini tidak memuat label ${PAPAN.nama}. Mungkin bukan dari situs ini, mungkin dipindai, atau disimpan ulang oleh program lain. Ketik saja baris “edisi … sidik …” dari kaki lembarnya.`,
    );
  if (second)
    throw new TakDapat(
      "PDF ini memuat lebih dari satu label: gabungan beberapa dokumen, atau pernah diubah. Periksa dokumennya satu per satu.",
    );
  return first;
}

async function sha256Of(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: Pick<SubtleCrypto, "digest"> | undefined,
): Promise<string | null> {
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
