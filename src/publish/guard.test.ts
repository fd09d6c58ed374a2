import { suite } from "uvu";
import * as assert from "uvu/assert";
import { judgePublishing, parsePermits, type Permit } from "./guard.ts";
import { manifestOf, type BuiltUnit, type Manifest } from "../build/manifest.ts";
import { sha256 } from "../build/sha256.node.ts";

const test = suite("the guard of what is published");

/** A site of two kabupaten; Klaten has 401 desa. */
function site(pages: number, koperasi: number, digest = "a"): Manifest {
  const unit = (more: Partial<BuiltUnit>): BuiltUnit => ({
    ...{ inputs: "x", files: 10, bytes: 400_000_000, pages: 0, digest },
    ...more,
  });
  const units = new Map([
    ["33.10", unit({ pages: pages - 100, koperasi: koperasi - 100 })],
    ["64.02", unit({ pages: 100, koperasi: 100 })],
  ]);
  return manifestOf(units, sha256);
}

function withDocuments({ units }: Manifest, files: number): Manifest {
  const documents: BuiltUnit = { inputs: "", files, bytes: 70_000 * files, pages: 0, digest: "c" };
  return manifestOf(new Map([...Object.entries(units), ["cetak", documents]]), sha256);
}

const BEFORE = site(1_000, 400);
const judge = (next: Manifest, permits: readonly Permit[] = []) =>
  judgePublishing({ published: BEFORE, next, permits });

test("one percent less is published, one page or koperasi fewer than that is not", () => {
  assert.ok(judge(site(990, 396)).isAllowed);
  assert.not.ok(judge(site(989, 396)).isAllowed);
  assert.not.ok(judge(site(990, 395)).isAllowed);
});

test("a kabupaten that is lost, or most of it, is not hidden by a country", () => {
  const country = (lost: number): Manifest =>
    manifestOf(
      new Map(
        Array.from({ length: 514 - lost }, (_, at) => {
          const unit = { inputs: "x", files: 10, bytes: 1, pages: 200, koperasi: 160, digest: "a" };
          return [String(at).padStart(5, "0"), unit] as const;
        }),
      ),
      sha256,
    );
  const judgeCountry = (next: Manifest) =>
    judgePublishing({ published: country(0), next, permits: [] });
  assert.ok(judgeCountry(country(0)).isAllowed);
  const { isAllowed, text } = judgeCountry(country(1));
  assert.not.ok(isAllowed);
  assert.match(text, "00513, halaman: 200 → 0");
  assert.match(text, "00513, koperasi: 160 → 0");
});

test("where there was a site and nothing answers now, somebody looks first", () => {
  const input = { next: BEFORE, permits: [] };
  assert.ok(judgePublishing({ ...input, published: "nothing" }).isAllowed);
  const { isAllowed, text } = judgePublishing({ ...input, published: "gone" });
  assert.not.ok(isAllowed);
  assert.match(text, "Periksa dahulu homepage");
  const [, entry = ""] = /^\[(\{.*\})\]$/m.exec(text) ?? [];
  const permit = { ...JSON.parse(entry), tanggal: "2026-11-20", alasan: "pindah alamat" } as Permit;
  assert.ok(judgePublishing({ ...input, permits: [permit], published: "gone" }).isAllowed);
});

test("what grows or stays is published", () => {
  assert.ok(judge(site(1_000, 400)).isAllowed);
  assert.match(judge(site(2_000, 800)).text, "halaman 1.000 → 2.000, koperasi 400 → 800");
});

test("of few things one lost is over one percent", () => {
  const published = site(150, 150);
  const next = site(150, 149);
  assert.ok(judgePublishing({ published, next, permits: [] }).isAllowed);
  const few = judgePublishing({ published: site(150, 100), next: site(150, 98), permits: [] });
  assert.not.ok(few.isAllowed);
});

test("a refusal says what is lost, where most of it was, and what to write to allow it", () => {
  const { text } = judge(site(700, 400));
  assert.match(text, "halaman: 1.000 → 700; terbanyak kabupaten/kota 33.10 (−300)");
  const [, entry = ""] = /^\[(\{.*\})\]$/m.exec(text) ?? [];
  assert.throws(
    () => parsePermits(`[${entry}]`),
    /: tanggal \(TTTT-BB-HH\), alasan \(paling sedikit 10 huruf\)\.$/,
    "date and reason are a person's",
  );
  const permit = JSON.parse(entry) as Permit;
  assert.equal([permit.halaman, permit.koperasi], [700, 400]);
  const signed = { ...permit, tanggal: "2026-11-23", alasan: "Dua kabupaten digabung" };
  assert.ok(judge(site(700, 400), parsePermits(JSON.stringify([signed]))).isAllowed);
});

test("a permit is for one published manifest and for no greater loss", () => {
  const permit: Permit = {
    ...{ manifes: BEFORE.digest.slice(0, 12), halaman: 700, koperasi: 400, cetak: 0 },
    ...{ tanggal: "2026-11-23", alasan: "Dua kabupaten digabung" },
  };
  assert.ok(judge(site(700, 400), [permit]).isAllowed);
  assert.not.ok(judge(site(699, 400), [permit]).isAllowed);
  assert.not.ok(judge(site(700, 300), [permit]).isAllowed);
  const other = judgePublishing({
    published: site(1_000, 400, "b"),
    next: site(700, 400),
    permits: [permit],
  });
  assert.not.ok(other.isAllowed);
});

test("the first site of all is published, one beside an unknown site only with leave", () => {
  const next = site(700, 400);
  assert.ok(judgePublishing({ published: "nothing", next, permits: [] }).isAllowed);
  const { isAllowed, text } = judgePublishing({ published: "unknown", next, permits: [] });
  assert.not.ok(isAllowed);
  assert.match(text, '"manifes":"belum-ada"');
});

test("documents are not lost unnoticed where nothing else is", () => {
  const printed = (files: number) => withDocuments(site(1_000, 400), files);
  const before = printed(2_201);
  const judgeNext = (next: Manifest, permits: readonly Permit[] = []) =>
    judgePublishing({ published: before, next, permits });
  assert.ok(judgeNext(printed(2_190)).isAllowed);
  for (const next of [printed(2_000), site(1_000, 400)]) assert.not.ok(judgeNext(next).isAllowed);
  const { text } = judgeNext(site(1_000, 400));
  assert.match(text, "cetak: 2.201 → 0; terbanyak dokumen cetak (−2.201)");
  const [, entry = ""] = /^\[(\{.*\})\]$/m.exec(text) ?? [];
  const signed = {
    ...(JSON.parse(entry) as Permit),
    tanggal: "2026-11-23",
    alasan: "Kini dicetak sendiri",
  };
  assert.ok(judgeNext(site(1_000, 400), [signed]).isAllowed);
  assert.not.ok(judgeNext(printed(2_000), [{ ...signed, cetak: 2_001 }]).isAllowed);
});

test("more than its host takes is refused before anything is sent", () => {
  const judged = judgePublishing({ published: BEFORE, next: BEFORE, permits: [], limit: 799e6 });
  assert.not.ok(judged.isAllowed);
  assert.match(judged.text, "situs ini 800 MB, sedangkan tempatnya hanya memuat 799 MB");
});

test("a permit without a reason, a date or a digest is none", () => {
  const good = { manifes: "0".repeat(12), halaman: 1, koperasi: 1, cetak: 0 };
  const signed = { ...good, tanggal: "2026-11-23", alasan: "Dua kabupaten digabung" };
  assert.is(parsePermits(JSON.stringify([signed])).length, 1);
  for (const [bad, wrong] of [
    [good, "tanggal (TTTT-BB-HH), alasan (paling sedikit 10 huruf)"],
    [{ ...signed, alasan: "ya" }, "alasan (paling sedikit 10 huruf)"],
    [{ ...signed, tanggal: "TTTT-BB-HH" }, "tanggal (TTTT-BB-HH)"],
    [
      { ...signed, manifes: "0".repeat(11) },
      'manifes (paling sedikit 12 digit sidiknya, atau "belum-ada")',
    ],
    [
      { ...signed, halaman: "semua", koperasi: -1 },
      "halaman (bilangan bulat), koperasi (bilangan bulat)",
    ],
    [{ ...signed, cetak: undefined }, "cetak (bilangan bulat)"],
  ] as const)
    assert.throws(
      () => parsePermits(JSON.stringify([signed, bad])),
      ({ message }: Error) =>
        message === `.github/izin-susut.json: izin ke-2 belum benar: ${wrong}.`,
    );
  assert.throws(() => parsePermits("[null]"), /izin ke-1 belum benar: manifes/);
  for (const none of ["{}", "bukan JSON", ""])
    assert.throws(() => parsePermits(none), /seharusnya daftar izin/);
});

test.run();
