import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { kecamatanOf, tingkatOf } from "../wilayah/kode.ts";
import { saysAnything } from "./koperasi.ts";
import { membersOf, type SiteIndex } from "./site-index.ts";

/** Where an edition's page shows the rows of a kabupaten or kecamatan: what a sum of them opens to. */
export function rowsHref(index: SiteIndex, edition: EdisiByDesa, kode: string): string {
  const page = index.urls.edisi(edition.edisi);
  return isListedAs(index, edition, kode) ? `${page}#kec-${kode}` : `${page}#baris`;
}

/** True if the edition lists the rows of this kecamatan together, under the code it has today. */
function isListedAs({ registry }: SiteIndex, edition: EdisiByDesa, kode: string): boolean {
  if (tingkatOf(kode) !== "kecamatan") return false;
  const members = membersOf(registry, edition, kode);
  return (
    members.every((member) => kecamatanOf(member.kode) === kode) &&
    members.some(({ koperasi }) => koperasi.some(({ row }) => saysAnything(row)))
  );
}
