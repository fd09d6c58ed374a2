import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { PRINT_SHAPERS } from "./cetak.node.ts";
import { APART, digestOf, digestOfRecordShapers, PROGRAM, RECORD_SHAPERS } from "./digest.node.ts";
import { DOWNLOAD_SHAPERS } from "./downloads.node.ts";

const test = suite("digest");

/** A folder with schemas/a.json, schemas/sub/b.json and package.json. */
function inFolder(use: (root: string, write: (name: string, text: string) => void) => void): void {
  const root = mkdtempSync(join(tmpdir(), "papan-digest-"));
  const write = (name: string, text: string) => {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  try {
    write("schemas/a.json", "a");
    write("schemas/sub/b.json", "b");
    write("package.json", "{}");
    use(root, write);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const PATHS = ["schemas", "package.json"];

test("equal content has an equal digest of 64 hex digits", () => {
  inFolder((root) => {
    assert.match(digestOf(root, PATHS), /^[0-9a-f]{64}$/);
    assert.is(digestOf(root, PATHS), digestOf(root, PATHS));
  });
});

test("a changed byte, a new, a removed and a renamed file each change it", () => {
  inFolder((root, write) => {
    const seen = [digestOf(root, PATHS)];
    write("schemas/sub/b.json", "c");
    seen.push(digestOf(root, PATHS));
    write("schemas/new.json", "");
    seen.push(digestOf(root, PATHS));
    renameSync(join(root, "schemas/new.json"), join(root, "schemas/other.json"));
    seen.push(digestOf(root, PATHS));
    rmSync(join(root, "package.json"));
    seen.push(digestOf(root, PATHS));
    assert.is(new Set(seen).size, 5);
  });
});

test("bytes moved from one file to the next change it", () => {
  inFolder((root, write) => {
    write("schemas/a.json", "ab");
    write("schemas/c.json", "c");
    const before = digestOf(root, PATHS);
    write("schemas/a.json", "a");
    write("schemas/c.json", "bc");
    assert.is.not(digestOf(root, PATHS), before);
  });
});

test("a letter moved from a file's text to its name changes it", () => {
  inFolder((root, write) => {
    write("schemas/c", "de");
    const before = digestOf(root, PATHS);
    rmSync(join(root, "schemas/c"));
    write("schemas/cd", "e");
    assert.is.not(digestOf(root, PATHS), before);
  });
});

test("a folder that cannot be read is an error: nothing would be told of it", () => {
  inFolder((root) => {
    symlinkSync("putar", join(root, "schemas/putar"));
    assert.throws(() => digestOf(root, PATHS), /ELOOP/);
  });
});

test("tests beside the code shape nothing", () => {
  inFolder((root, write) => {
    const before = digestOf(root, PATHS);
    write("schemas/a.test.ts", "x");
    assert.is(digestOf(root, PATHS), before);
  });
});

test("files outside the named paths shape nothing, missing paths are no error", () => {
  inFolder((root, write) => {
    const before = digestOf(root, [...PATHS, "data"]);
    write("README.md", "x");
    assert.is(digestOf(root, [...PATHS, "data"]), before);
  });
});

test("schemas, code, code lists and lockfile shape the records of a workbook, views do not", () => {
  inFolder((root, write) => {
    const seen = new Set([digestOfRecordShapers(root)]);
    const shaping = [
      "schemas/koperasi.schema.json",
      "src/base/format.ts",
      "src/wilayah/kode.ts",
      "src/workbook/read.ts",
      "src/records/parse.ts",
      "data/referensi/mitra.json",
      "package-lock.json",
    ];
    for (const name of shaping) {
      write(name, "x");
      seen.add(digestOfRecordShapers(root));
    }
    assert.is(seen.size, shaping.length + 1);
    write("src/views/desa.ts", "x");
    assert.ok(seen.has(digestOfRecordShapers(root)));
  });
});

test("code that no page is made with shapes nothing", () => {
  inFolder((root, write) => {
    write("src/views/desa.ts", "x");
    const before = digestOf(root, PROGRAM);
    for (const folder of APART) write(`${folder}/x.ts`, "x");
    assert.is(digestOf(root, PROGRAM), before);
    write("tsconfig.json", "{}");
    assert.is.not(digestOf(root, PROGRAM), before);
  });
});

test("everything that is named as shaping is in the repository", () => {
  const named = [...PROGRAM, ...RECORD_SHAPERS, ...DOWNLOAD_SHAPERS, ...PRINT_SHAPERS, ...APART];
  assert.equal(
    named.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});

test.run();
