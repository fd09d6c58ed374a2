import { dataCsv } from "../../exports/data-tabel.ts";
import { klaimJson } from "../../exports/induk-json.ts";
import { hasContohKlaim } from "../../views/buku-klaim.ts";
import { publikasiTabel } from "../../views/unduhan/klaim-tabel.ts";
import { pagedTemplate } from "../template.ts";

const FILES = ["data.csv", "data.json"] as const;

/** Published figures about the real regions, and apart from them those about the fictional one. */
export default pagedTemplate({
  items: ({ index, part }) => {
    if (!part.general) return [];
    const ledgers = hasContohKlaim(index) ? [false, true] : [false];
    return ledgers.flatMap((contoh) => FILES.map((file) => ({ file, contoh })));
  },
  path: ({ index }, { file, contoh }) => index.urls.dataPublikasi(file, contoh),
  text: ({ index: { urls, registry }, index }, { file, contoh }) => {
    const tabel = publikasiTabel(index, contoh);
    const tanda = contoh ? "contoh" : registry.tandaOf();
    const alamat = urls.absolute(contoh ? urls.publikasiContoh : urls.publikasi);
    return file === "data.csv" ? dataCsv(tabel) : klaimJson(tabel, { alamat, tanda });
  },
});
