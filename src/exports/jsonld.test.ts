import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite, repositorySite } from "../test/make-edisi.ts";
import { allKumpulan } from "../views/unduhan/kumpulan.ts";
import { dcatCatalogue, placeJsonLd, regionJsonLd } from "./jsonld.ts";

const test = suite("JSON-LD");
const index = repositorySite();
const object = (text: string) => JSON.parse(text) as Record<string, unknown>;

test("a desa is a Place with its code, inside its kecamatan, in at most 300 bytes with its element", () => {
  const text = placeJsonLd(index, "33.10.15.2015");
  const { identifier, name, containedInPlace } = object(text);
  assert.equal([identifier, name], ["33.10.15.2015", "Desa Bentangan"]);
  assert.equal(containedInPlace, { "@id": "https://papan.example/kecamatan/33.10.15/" });
  assert.ok(`<script type="application/ld+json">${text}</script>`.length <= 300);
});

test("a kabupaten with an edition is a Dataset with its licence, date and files; without one a Place", () => {
  const klaten = object(regionJsonLd(index, "33.10"));
  assert.equal(
    [klaten["@type"], klaten["temporalCoverage"], klaten["license"]],
    ["Dataset", "2025-11-24", "https://opendatacommons.org/licenses/odbl/1-0/"],
  );
  assert.is((klaten["distribution"] as readonly unknown[]).length, 5);
  assert.is(object(regionJsonLd(index, "11.01"))["@type"], "Place");
});

test("a name cannot end the element that the text stands in", () => {
  const site = makeSite({});
  const named = (kode: string) => ({ ...site.registry.get(kode), nama: "</script><b>" });
  const hostile = {
    ...site,
    registry: Object.create(site.registry, {
      find: { value: named },
      has: { value: () => true },
      tandaOf: { value: () => null },
      namaOf: { value: (kode: string) => named(kode).nama },
    }) as typeof site.registry,
  };
  assert.not.match(placeJsonLd(hostile, "33.10.15.2015"), "<");
});

test("the DCAT catalogue names every dataset once, each with licence, page and files", () => {
  const catalogue = object(dcatCatalogue(index, "/skema/1.1.0/index.json"));
  const datasets = catalogue["dcat:dataset"] as readonly Record<string, unknown>[];
  assert.is(datasets.length, allKumpulan(index).length);
  assert.is(new Set(datasets.map((one) => one["@id"])).size, datasets.length);
  for (const dataset of datasets) {
    for (const key of ["dct:title", "dct:license", "dcat:landingPage", "dct:conformsTo"])
      assert.ok(key in dataset, `${String(dataset["@id"])} ${key}`);
    assert.ok((dataset["dcat:distribution"] as readonly unknown[]).length > 0);
  }
});

test("in the catalogue a date is a period and a media type an address, as DCAT asks", () => {
  const catalogue = object(dcatCatalogue(index, "/skema/1.1.0/index.json"));
  const datasets = catalogue["dcat:dataset"] as readonly Record<string, unknown>[];
  const dated = (part: string) =>
    datasets.find((one) => String(one["@id"]).includes(part))?.["dct:temporal"];
  const day = { "@value": "2025-11-24", "@type": "xsd:date" };
  assert.equal(dated("/33.10/"), {
    "@type": "dct:PeriodOfTime",
    "dcat:startDate": day,
    "dcat:endDate": day,
  });
  const [file] = datasets[0]?.["dcat:distribution"] as readonly Record<string, unknown>[];
  assert.equal(file?.["dcat:mediaType"], {
    "@id": "https://www.iana.org/assignments/media-types/text/csv",
  });
});

test.run();
