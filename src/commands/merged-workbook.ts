import { peringatanOf } from "../base/tanda.ts";
import type { Problem } from "../base/problem.ts";
import type { Edisi, IsiEdisi } from "../records/edisi.ts";
import { readEdisi } from "../records/read-edisi.ts";
import { templateBook, type TemplateContent } from "../records/template.ts";
import { compareEditions } from "../review/changes.ts";
import type { Gabungan } from "../review/merge.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { writeWorkbook } from "../workbook/write.ts";

export interface MergedWorkbook {
  readonly bytes: Uint8Array;
  /** What the rules say of it: two sound halves may make an unsound whole. */
  readonly problems: readonly Problem[];
}

/**
 * The merged rows as a fresh workbook: the same content gives the same bytes, whichever side is ours.
 * It is read again; throws if it does not say what was merged.
 */
export async function mergedWorkbook(
  gabungan: Gabungan,
  { kita, registry }: { readonly kita: Edisi; readonly registry: Registry },
): Promise<MergedWorkbook> {
  const bytes = await writeWorkbook(templateBook(contentOf(gabungan, registry)));
  const { edisi, problems } = readEdisi(bytes, kita, { registry });
  if (edisi) {
    const lost = compareEditions({ lama: expected(gabungan, kita), baru: edisi, registry });
    if (lost.length > 0)
      throw new Error(`merged workbook reads otherwise: ${lost[0]?.kunci} ${lost[0]?.field ?? ""}`);
  }
  return { bytes, problems };
}

function contentOf({ rows }: Gabungan, registry: Registry): TemplateContent {
  const { versi_templat: _version, ...meta } = metaOf(rows);
  const notice = noticeOf(meta, registry);
  const { meta: _meta, ...sheets } = Object.fromEntries(rows) as TemplateContent["rows"];
  return { meta, rows: sheets, registry, ...(notice === undefined ? {} : { notice }) };
}

function metaOf(rows: Gabungan["rows"]): Edisi["meta"] {
  return rows.get("meta")?.[0] as unknown as Edisi["meta"];
}

/** What such workbooks say on top of Petunjuk. */
function noticeOf(
  { kabupaten, disusun_oleh }: TemplateContent["meta"],
  registry: Registry,
): string | undefined {
  if (disusun_oleh === "proyek") return "Disusun dari publikasi, bukan laporan kabupaten.";
  return peringatanOf(registry.tandaOf(kabupaten)) ?? undefined;
}

function expected({ rows }: Gabungan, kita: Edisi): Edisi {
  const sheets = (Object.keys(kita.lembar) as (keyof IsiEdisi)[]).map((key) => {
    const baris = (rows.get(key) ?? []).map((row, index) => ({ ...row, baris: index + 2 }));
    return [key, { ...kita.lembar[key], baris }] as const;
  });
  const lembar = Object.fromEntries(sheets) as unknown as IsiEdisi;
  return { ...kita, lembar, meta: metaOf(rows) };
}
