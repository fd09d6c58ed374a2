import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositoryData } from "../test/make-edisi.ts";
import { packEdisi, unpackEdisi, type PackedEdisi } from "./packed.ts";

const packed = suite("packed editions");

const { editions } = repositoryData().dataset;

packed("an edition comes back as it was, every key in its order", () => {
  assert.ok(editions.some(({ temuan }) => temuan.length > 0));
  for (const edisi of editions) {
    const read = { edisi, problems: edisi.temuan };
    const stored = JSON.parse(JSON.stringify(packEdisi(read))) as PackedEdisi;
    assert.is(JSON.stringify(unpackEdisi(stored)), JSON.stringify(read));
  }
});

packed("where a sheet names the cells of its keys, it still does", () => {
  const [edisi] = editions;
  assert.ok(edisi);
  const sel = { kode: "A1" };
  const lembar = { ...edisi.lembar, koperasi: { ...edisi.lembar.koperasi, sel } };
  const stored = packEdisi({ edisi: { ...edisi, lembar }, problems: [] });
  assert.equal(unpackEdisi(stored).edisi?.lembar, lembar);
  assert.not.ok("sel" in (unpackEdisi(stored).edisi?.lembar.gerai ?? {}));
});

packed("it takes less than half of the letters", () => {
  for (const edisi of editions) {
    const read = { edisi, problems: edisi.temuan };
    const [small, large] = [packEdisi(read), read].map((value) => JSON.stringify(value).length);
    assert.ok(small! < large! / 2, edisi.berkas);
  }
});

packed("what could not be read keeps its problems alone", () => {
  assert.equal(unpackEdisi(packEdisi({ problems: [] })), { problems: [] });
});

packed.run();
