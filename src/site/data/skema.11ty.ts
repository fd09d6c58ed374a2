import { SCHEMA_NAMES, SCHEMA_VERSION, schemaIndex, schemaJson } from "../../exports/skema.ts";
import { pagedTemplate } from "../template.ts";

const LIST = "";

/** The JSON Schemas of this version of the contract, and their list. */
export default pagedTemplate({
  items: ({ part }) => (part.general ? [LIST, ...SCHEMA_NAMES] : []),
  path: ({ index }, name) => index.urls.skema(SCHEMA_VERSION, name === LIST ? undefined : name),
  text: ({ index }, name) => (name === LIST ? schemaIndex(index) : schemaJson(index, name)),
});
