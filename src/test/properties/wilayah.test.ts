import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  isKode,
  isWithin,
  kabupatenOf,
  kecamatanOf,
  NASIONAL,
  overlaps,
  parentOf,
  provinsiOf,
  tingkatOf,
} from "../../wilayah/kode.ts";
import { keyOfName, lettersOfName, wordsOfName } from "../../wilayah/kunci-nama.ts";
import { currentKode, desaOn, formerKode, kodeOn } from "../../wilayah/lineage.ts";
import { perubahanFaults } from "../../wilayah/lineage-faults.ts";
import { Registry, type Perubahan } from "../../wilayah/wilayah.ts";
import { anyKode } from "./arbitraries-places.ts";
import { anyText } from "./arbitraries-text.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of regions");
const holds = holding("regions");

test("every code leads up to the country, and lies in all that it leads through", () =>
  holds(
    fc.property(anyKode, (kode) => {
      const chain = [kode];
      while (chain.at(-1) !== NASIONAL) chain.push(parentOf(chain.at(-1) ?? ""));
      assert.ok(chain.length <= 5, chain.join());
      assert.is(new Set(chain.map(tingkatOf)).size, chain.length);
      for (const above of chain) {
        assert.ok(isWithin(kode, above) && overlaps(kode, above) && overlaps(above, kode));
        if (above !== kode) assert.not.ok(isWithin(above, kode), above);
      }
      const known = [provinsiOf(kode), kabupatenOf(kode), kecamatanOf(kode)];
      if (kode !== NASIONAL) assert.ok(known.every((each) => chain.includes(each)));
    }),
  ));

test("a text is a code or it has no level: nothing is guessed", () =>
  holds(
    fc.property(
      fc.oneof(
        anyText,
        anyKode,
        anyKode.map((kode) => `${kode} `),
      ),
      (text) => {
        if (isKode(text)) assert.type(tingkatOf(text), "string");
        else assert.throws(() => tingkatOf(text), /not a region code/);
      },
    ),
  ));

test("a name's key holds small letters and digits alone, however the name is written", () =>
  holds(
    fc.property(
      fc.oneof(anyText, fc.constantFrom("constructor", "toString", "Tj. Ra'as 2")),
      (name) => {
        for (const word of wordsOfName(name)) assert.match(word, /^[a-z0-9]+$/);
        assert.match(keyOfName(name) + lettersOfName(name), /^[a-z0-9]*$/);
        const ascii = name.replace(/[^\x20-\x7e]/g, "");
        for (const other of [
          ascii.toUpperCase(),
          ` ${ascii.toLowerCase()} `,
          ascii.replaceAll(" ", "  "),
        ])
          assert.is(keyOfName(other), keyOfName(ascii), JSON.stringify(other));
      },
    ),
  ));

/** What happens to desa in the course of time; each `at` is counted around those there are. */
const history = fc.array(
  fc.record({
    jenis: fc.constantFrom(
      "berganti" as const,
      "digabung" as const,
      "dibentuk" as const,
      "hilang" as const,
    ),
    at: fc.nat(20),
    other: fc.nat(20),
  }),
  { maxLength: 8 },
);

type History = typeof history extends fc.Arbitrary<infer Case> ? Case : never;

interface Told {
  readonly perubahan: readonly Perubahan[];
  /** Desa from each date on; the first is before everything. */
  readonly stands: readonly { readonly date: string; readonly desa: ReadonlySet<string> }[];
  /** Where the code of each desa leads, from each date on; none where nobody says. */
  readonly paths: readonly ReadonlyMap<string, string>[];
}

const FIRST = ["33.10.15.2001", "33.10.15.2002", "33.10.15.2003"];

/** The same told as a table of changes, and as what there was. */
function told(events: History): Told {
  let desa = [...FIRST];
  let path = new Map(FIRST.map((kode) => [kode, kode]));
  const perubahan: Perubahan[] = [];
  const stands = [{ date: "2019-01-01", desa: new Set(desa) as ReadonlySet<string> }];
  const paths: ReadonlyMap<string, string>[] = [new Map(path)];
  for (const [index, { jenis, at, other }] of events.entries()) {
    const kode = desa[at % Math.max(1, desa.length)];
    const host = desa[other % Math.max(1, desa.length)];
    const fresh = `33.10.15.${2100 + index}`;
    if (jenis !== "dibentuk" && (kode === undefined || (jenis === "digabung" && host === kode)))
      continue;
    const kode_lama = jenis === "dibentuk" ? "" : (kode ?? "");
    const kode_baru = jenis === "hilang" ? "" : jenis === "digabung" ? (host ?? "") : fresh;
    const berlaku = `${2020 + index}-06-01`;
    perubahan.push({
      jenis,
      kode_lama,
      kode_baru,
      nama_lama: "Lama",
      berlaku,
      alasan: "uji",
      sumber: "uji",
    });
    desa = desa.filter((each) => each !== kode_lama);
    if (jenis === "berganti" || jenis === "dibentuk") desa.push(fresh);
    if (kode_baru !== "")
      path = new Map([...path].map(([from, to]) => [from, to === kode_lama ? kode_baru : to]));
    if (jenis === "dibentuk") path.set(fresh, fresh);
    stands.push({ date: berlaku, desa: new Set(desa) });
    paths.push(new Map(path));
  }
  return { perubahan, stands, paths };
}

function registryOf({ perubahan, stands }: Told): Registry {
  const above = ["33", "33.10", "33.10.15"].map((kode) => [kode, kode] as const);
  const now = [...(stands.at(-1)?.desa ?? [])].map((kode) => [kode, `Desa ${kode}`] as const);
  return new Registry({ names: [...above, ...now], koreksi: [], perubahan });
}

test("on every day the desa are those that there were, and each old code leads to its successor", async () => {
  const met = new Met();
  await holds(
    fc.property(history, fc.boolean(), (events, isReversed) => {
      const facts = told(events);
      met.note(facts.perubahan.length > 1);
      const perubahan = isReversed ? [...facts.perubahan].reverse() : facts.perubahan;
      const registry = registryOf({ ...facts, perubahan });
      for (const [index, { date, desa }] of facts.stands.entries()) {
        assert.equal(desaOn(registry, "33.10", date), [...desa].sort(), date);
        for (const [from, to] of facts.paths[index] ?? [])
          assert.is(kodeOn(registry, from, date), to, `${from} ${date}`);
      }
      for (const [from, to] of facts.paths.at(-1) ?? []) {
        assert.is(currentKode(registry, from), to);
        if (from !== to) assert.ok(formerKode(registry, to).includes(from), `${from} of ${to}`);
      }
    }),
  );
  met.atLeast(0.3);
});

const anyChange = fc.record({
  jenis: fc.constantFrom("berganti", "senama", "digabung", "hilang", "dibentuk", "berganti_nama"),
  kode_lama: fc.constantFrom("", ...FIRST, "33.10.15.2004"),
  kode_baru: fc.constantFrom("", ...FIRST, "33.10.15.2004"),
  nama_lama: anyText,
  berlaku: fc.constantFrom("2020-01-01", "2021-01-01", "2022-01-01"),
  alasan: fc.constant("uji"),
  sumber: fc.constant("uji"),
}) as fc.Arbitrary<Perubahan>;

test("a table of changes that contradicts itself is followed to an end, whatever it says", () =>
  holds(
    fc.property(
      fc.array(anyChange, { maxLength: 8 }),
      fc.constantFrom(...FIRST),
      (perubahan, kode) => {
        const registry = registryOf({
          perubahan,
          stands: [{ date: "", desa: new Set(FIRST) }],
          paths: [],
        });
        const now = currentKode(registry, kode);
        assert.is(currentKode(registry, now), now);
        assert.is(kodeOn(registry, kode, "2019-12-31"), kode);
        assert.is(kodeOn(registry, kode, "2100-01-01"), now);
        assert.ok(Array.isArray(formerKode(registry, kode)));
        assert.ok(Array.isArray(perubahanFaults(registry)));
      },
    ),
  ));

test.run();
