import { atomFeed } from "../../exports/feeds.ts";
import { findUmpan, findUmpanKoreksi } from "../../views/umpan-link.ts";
import { umpanKoreksiView, umpanView } from "../../views/umpan.ts";
import { pagedTemplate } from "../template.ts";

const COUNTRY = "00";

const CORRECTIONS = "koreksi";

/** A feed of the country and of every kabupaten, and one of corrections alone. */
export default pagedTemplate({
  items: ({ index, part }) => [
    ...[...(part.general ? [COUNTRY] : []), ...part.kabupaten].filter((kode) =>
      findUmpan(index, kode),
    ),
    ...(part.general && findUmpanKoreksi(index) ? [CORRECTIONS] : []),
  ],
  path: ({ index: { urls } }, item) =>
    item === CORRECTIONS ? urls.umpanKoreksi : urls.umpan(item),
  text: ({ index }, item) =>
    atomFeed(item === CORRECTIONS ? umpanKoreksiView(index) : umpanView(index, item)),
});
