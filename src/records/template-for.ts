import { peringatanOf } from "../base/tanda.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Edisi } from "./edisi.ts";
import {
  carriedContent,
  findBawaan,
  type CarriedContent,
  type Perbaikan,
} from "./template-carry.ts";
import type { TemplateLinks } from "./template-content.ts";
import type { Instansi, Meta } from "./types.gen.ts";

/** A template that somebody asks for. */
export interface TemplateRequest {
  readonly kabupaten: string;
  readonly tanggal_data: string;
  /** "bulan" if no more is known of the date; else as in the report that is taken over. */
  readonly ketelitian_tanggal?: Meta["ketelitian_tanggal"];
  readonly perbaikan?: Perbaikan | undefined;
}

export interface TemplateSource {
  readonly registry: Registry;
  /** Editions of the kabupaten, any order; at least those that `findBawaan` may choose. */
  readonly editions: readonly Edisi[];
  readonly instansi: Instansi["instansi"];
  readonly tautan: TemplateLinks;
}

/** The content of the template, the same from the command line and from the page. */
export function templateFor(request: TemplateRequest, source: TemplateSource): CarriedContent {
  const { registry, editions, instansi, tautan } = source;
  const { kabupaten, tanggal_data, perbaikan } = request;
  const at = { kabupaten, tanggal_data, perbaikan: perbaikan !== undefined };
  const sebelumnya = findBawaan(editions, at);
  const notice = peringatanOf(registry.tandaOf(kabupaten));
  return {
    ...carriedContent({ ...request, registry, sebelumnya, instansi, tautan }),
    ...(notice === null ? {} : { notice }),
  };
}
