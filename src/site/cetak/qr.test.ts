import { suite } from "uvu";
import * as assert from "uvu/assert";
import { qrPath } from "./qr.ts";

const test = suite("qr");

/** A QR code of version 3 (29 modules) holds 42 bytes at level M. */
test("the code of an address is square and drawn row by row", () => {
  const { size, d } = qrPath("https://papan.example/desa/33.10.15.2015/");
  assert.is(size, 29);
  assert.match(d, /^(M\d+ \d+\.5h\d+)+$/);
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    assert.ok(Number(x) + Number(width) <= size && Number(y) < size);
  }
});

test("the three corners of the code are finder patterns of seven modules", () => {
  const { size, d } = qrPath("https://papan.example/");
  for (const start of ["M0 0.5h7M", `M${size - 7} 0.5h7M`, `M0 ${size - 1}.5h7M`])
    assert.ok(d.includes(start), start);
});

test("the same address gives the same code, another one another", () => {
  assert.equal(qrPath("https://papan.example/"), qrPath("https://papan.example/"));
  assert.is.not(qrPath("https://papan.example/").d, qrPath("https://papan.example/x").d);
});

test.run();
