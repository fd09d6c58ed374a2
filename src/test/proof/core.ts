/** A part of the core: files that wrong figures could come from, and the tests that prove them. */
export interface CorePart {
  readonly name: string;
  readonly isFile: (path: string) => boolean;
  readonly isTest: (path: string) => boolean;
  /** Among the tests: what holds of random cases. */
  readonly isProperty: (path: string) => boolean;
}

const FOLDERS = ["workbook", "records", "review"].map((name) => partOf(name, `${name}/.+`));
/** What topics count is proved where it is told. */
const INDICATORS = partOf("indicators", "indicators/.+", "views/topik/.+");
/** Which pages are made by whom, and what is noted of them. */
const PLAN = partOf(
  "build",
  "(?:build/(?:plan|shard|inputs\\.node|manifest|commit\\.node|digest\\.node)|publish/matrix)",
);
/** A printed batch taken apart and closed again; printing itself needs a browser. */
const SPLIT = partOf(
  "pdf",
  "pdf/(?:batch|content|element|finish|fonts|letters|objects|page-contents|read-file|repeats|split|stamp|structure|writer|xmp)",
);

/** Gate and cells, parse and rules, indicators, review, the plan of a build, PDFs taken apart. */
export const CORE_PARTS: readonly CorePart[] = [...FOLDERS, INDICATORS, PLAN, SPLIT];

/** What the core rests on, as far as properties are told of it. */
const BELOW = ["base", "wilayah", "views"].map((name) => partOf(name, `${name}/.+`));
const PRIVACY = partOf("privacy", "(?:indicators/withheld|exports/edisi-json|review/tinjauan)");

/** Every property is of one of these. */
export const PROPERTY_PARTS: readonly CorePart[] = [...CORE_PARTS, ...BELOW, PRIVACY];

/** True for a file of the core, by its path: the core is proved line by line. */
export function isCore(path: string): boolean {
  return CORE_PARTS.some(({ isFile }) => isFile(path));
}

/**
 * What tests bring along, and what a program wrote, is nobody's part. Its properties are among its tests by
 * their name: "build", "build-manifest".
 */
function partOf(name: string, files: string, others = files): CorePart {
  const all = new RegExp(`(?:^|/)src/${files}\\.ts$`);
  const properties = `test/properties/${name}(?:-[a-z]+)?`;
  const tests = testsIn(`(?:${files}|${others}|${properties})`);
  return {
    name,
    isFile: (path) => all.test(path) && !/(?:\.test|-fixtures|\.gen)\.ts$/.test(path),
    isTest: (path) => tests.test(path),
    isProperty: (path) => testsIn(properties).test(path),
  };
}

function testsIn(files: string): RegExp {
  return new RegExp(`(?:^|/)src/${files}\\.test\\.ts$`);
}
