import type { Edisi, IsiEdisi, Lembar } from "../records/edisi.ts";
import { SHEET_SPECS } from "../records/fields.ts";
import { publicRingkasan } from "../views/baris.ts";

/** Where an edition and its values stand in the repository. */
export interface AsalEdisi {
  readonly berkas: string;
  readonly perubahan_ke: number;
  /** Column letters by sheet and field: with a row's `baris` they name the cell of a value. */
  readonly kolom: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Cells of `_meta` by field. */
  readonly sel_meta: Readonly<Record<string, string>>;
}

/** An edition as data: `edisi` is its `_meta`, each sheet stands under its own key. */
export interface EdisiJson extends Readonly<
  Record<keyof IsiEdisi, readonly Readonly<Record<string, unknown>>[]>
> {
  readonly edisi: Edisi["meta"];
  readonly asal: AsalEdisi;
}

/**
 * Every value of an edition; null is what was not reported, and a stated total that would show what
 * a few people paid. `readEdisiJson` makes the edition again.
 */
export function edisiContent(edisi: Edisi): EdisiJson {
  const { baris: _row, ...meta } = edisi.meta as Edisi["meta"] & { readonly baris?: number };
  const sheets = sheetKeys().map((key) => [key, edisi.lembar[key]] as const);
  return {
    edisi: meta,
    ...(Object.fromEntries(sheets.map(([key, { baris }]) => [key, baris])) as unknown as Record<
      keyof IsiEdisi,
      EdisiJson[keyof IsiEdisi]
    >),
    ringkasan: publicRingkasan(edisi),
    asal: {
      berkas: edisi.berkas,
      perubahan_ke: edisi.perubahan_ke,
      kolom: Object.fromEntries(sheets.map(([key, { kolom }]) => [key, kolom])),
      sel_meta: edisi.sel_meta,
    },
  };
}

/** The edition that a file of `edisiContent` holds, without its findings. */
export function readEdisiJson(json: EdisiJson): Edisi {
  const { edisi: meta, asal } = json;
  const names = new Map(SHEET_SPECS.map(({ key, sheet }) => [key, sheet]));
  const lembar = sheetKeys().map((key): [string, Lembar<unknown>] => [
    key,
    {
      nama: names.get(key) ?? key,
      kolom: asal.kolom[key] ?? {},
      baris: json[key] as Lembar<unknown>["baris"],
    },
  ]);
  return {
    berkas: asal.berkas,
    kabupaten: meta.kabupaten,
    tanggal_data: meta.tanggal_data,
    perubahan_ke: asal.perubahan_ke,
    meta,
    sel_meta: asal.sel_meta,
    lembar: Object.fromEntries(lembar) as unknown as IsiEdisi,
    temuan: [],
  };
}

function sheetKeys(): readonly (keyof IsiEdisi)[] {
  return SHEET_SPECS.map(({ key }) => key).filter((key) => key !== "meta");
}
