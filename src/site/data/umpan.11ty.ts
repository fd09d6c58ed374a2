import { atomFeed } from "../../exports/feeds.ts";
import { findUmpan } from "../../views/umpan-link.ts";
import { umpanView } from "../../views/umpan.ts";
import { pagedTemplate } from "../template.ts";

const COUNTRY = "00";

/** A feed of the country and of every kabupaten that has an edition. */
export default pagedTemplate({
  items: ({ index, part }) =>
    [...(part.general ? [COUNTRY] : []), ...part.kabupaten].filter((kode) =>
      findUmpan(index, kode),
    ),
  path: ({ index }, kode) => index.urls.umpan(kode),
  text: ({ index }, kode) => atomFeed(umpanView(index, kode)),
});
