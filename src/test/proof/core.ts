/** Rooms of the core that hold nothing else: gate and cells, parse and rules, indicators, review. */
const ROOMS = "(?:workbook|records|indicators|review)/";
/** Which pages are made by whom, and what is noted of them. */
const BUILD_PLAN = "build/(?:plan|shard|inputs\\.node|manifest|commit\\.node|digest\\.node)\\.ts";
const SHARDS = "publish/matrix\\.ts";
/** A printed batch taken apart and closed again; printing itself needs a browser. */
const PDF_SPLIT =
  "pdf/(?:batch|content|element|finish|fonts|letters|objects|page-contents|read-file|repeats|split|stamp|structure|writer|xmp)\\.ts";

const CORE = new RegExp(`(?:^|/)src/(?:${[ROOMS, BUILD_PLAN, SHARDS, PDF_SPLIT].join("|")})`);
/** What tests bring along, and what a program wrote. */
const NOT_PROVED = /(?:\.test|-fixtures|\.gen)\.ts$/;

/** True for a file, by its path, that a wrong figure could come from: the core is proved line by line. */
export function isCore(path: string): boolean {
  return CORE.test(path) && path.endsWith(".ts") && !NOT_PROVED.test(path);
}
