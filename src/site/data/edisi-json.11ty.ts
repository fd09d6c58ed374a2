import { edisiJson } from "../../exports/json.ts";
import { isFictional } from "../../views/page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) =>
    part.kabupaten
      .flatMap((kode) => index.kabupaten(kode).history.flatMap(({ semua }) => semua))
      .map(({ kabupaten, tanggal_data, perubahan_ke: ke }) => ({ kabupaten, tanggal_data, ke })),
  path: ({ index }, { ke, ...edition }) => index.urls.dataEdisi(edition, ke),
  text: ({ index }, { ke, ...edition }) => {
    const { kabupaten: kode, tanggal_data } = edition;
    const ofDate = index.kabupaten(kode).history.find((one) => one.tanggal_data === tanggal_data);
    const edisi = ofDate?.semua.find(({ perubahan_ke }) => perubahan_ke === ke);
    if (!edisi) throw new Error(`no edition: ${kode} ${tanggal_data} k${ke}`);
    return edisiJson(edisi, {
      kode,
      nama: index.registry.namaOf(kode),
      alamat: index.urls.absolute(index.urls.edisi(edition, ke)),
      contoh: isFictional(index, kode),
    });
  },
});
