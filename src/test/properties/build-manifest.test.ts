import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  manifestOf,
  parseSums,
  readManifest,
  sumsText,
  type BuiltUnit,
} from "../../build/manifest.ts";
import { sha256 } from "../../build/sha256.node.ts";
import { anyText } from "./arbitraries-text.ts";
import { holding } from "./holds.ts";

const test = suite("properties of manifests");
const holds = holding("manifests");

const digest = fc.nat().map((number) => sha256(String(number)));
const built: fc.Arbitrary<BuiltUnit> = fc.record(
  {
    ...{ inputs: fc.string(), files: fc.nat(), bytes: fc.nat(), pages: fc.nat(), digest },
    ...{ koperasi: fc.nat(2_000), recap: digest, rows: digest },
  },
  { requiredKeys: ["inputs", "files", "bytes", "pages", "digest"], noNullPrototype: true },
);
const builtUnits = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z0-9_]{1,4}(\.\d{2})?$/), built),
  {
    selector: ([kode]) => kode,
    maxLength: 6,
  },
);

test("a manifest is read as it was written, and is the same whoever was made first", () =>
  holds(
    fc.property(builtUnits, (entries) => {
      const manifest = manifestOf(new Map(entries), sha256);
      assert.equal(readManifest(JSON.stringify(manifest)), manifest);
      assert.equal(manifestOf(new Map([...entries].reverse()), sha256), manifest);
      assert.is(
        manifest.files,
        entries.reduce((sum, [, { files }]) => sum + files, 0),
      );
    }),
  ));

test("the manifests of shards, split in any way and put together in any order, are that of the whole", () =>
  holds(
    fc.property(
      builtUnits,
      fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
      (entries, shards) => {
        const parts = [0, 1, 2, 3].map((shard) =>
          entries.filter((_, index) => shards[index] === shard),
        );
        const read = parts.map((part) =>
          readManifest(JSON.stringify(manifestOf(new Map(part), sha256))),
        );
        const brought = read.reverse().flatMap((manifest) => Object.entries(manifest?.units ?? {}));
        assert.equal(manifestOf(new Map(brought), sha256), manifestOf(new Map(entries), sha256));
      },
    ),
  ));

/** JSON that is nearly a manifest. */
const nearly = fc
  .tuple(
    builtUnits,
    fc.constantFrom("files", "bytes", "pages", "koperasi", "digest", "units", "version"),
    fc.oneof(
      fc.jsonValue(),
      digest.map((text) => [text]),
      fc.constant([]),
    ),
  )
  .map(([entries, key, value]) => ({ ...manifestOf(new Map(entries), sha256), [key]: value }));

test("no text makes reading a manifest throw, and what is taken for one counts and has digests", () =>
  holds(
    fc.property(
      fc.oneof(
        anyText,
        fc.json(),
        nearly.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const manifest = readManifest(text);
        if (!manifest) return;
        for (const unit of [manifest, ...Object.values(manifest.units)]) {
          for (const number of [unit.files, unit.bytes, unit.pages])
            assert.ok(Number.isSafeInteger(number));
          assert.type(unit.digest, "string");
        }
        assert.not.ok(Array.isArray(manifest.units));
      },
    ),
  ));

const path = fc
  .array(fc.stringMatching(/^[\w-][\w .-]{0,6}$/), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("/"));

test("checksums are read as they were written, in one order", () =>
  holds(
    fc.property(fc.uniqueArray(path), fc.nat(), (paths, seed) => {
      const files = paths.map((one) => ({ path: one, sha256: sha256(`${seed} ${one}`) }));
      const text = sumsText(files);
      assert.is(sumsText([...files].reverse()), text);
      assert.equal(
        new Map(parseSums(text).map((one) => [one.path, one.sha256])),
        new Map(files.map((one) => [one.path, one.sha256])),
      );
    }),
  ));

test("no line of checksums leads out of its site", () =>
  holds(
    fc.property(
      fc.oneof(anyText, path, fc.constantFrom("..", "/", "../x", "a/../b", "./a", "a//b")),
      (text) => {
        try {
          for (const { path } of parseSums(`${"0".repeat(64)}  ${text}\n`)) {
            assert.not.match(path, /(^|\/)\.{0,2}(\/|$)/);
            assert.not.match(path, /^\//);
          }
        } catch (error) {
          assert.match(String((error as Error).message), /^not a checksum/);
        }
      },
    ),
  ));

test.run();
