import { dcatCatalogue } from "../../exports/jsonld.ts";
import { SCHEMA_VERSION } from "../../exports/skema.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["katalog"] : []),
  path: ({ index }) => index.urls.katalog,
  text: ({ index }) => dcatCatalogue(index, index.urls.skema(SCHEMA_VERSION)),
});
