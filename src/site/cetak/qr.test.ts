import { suite } from "uvu";
import * as assert from "uvu/assert";
import { qrPath } from "./qr.ts";

const test = suite("qr");

/** A QR code of version 3 (29 modules) holds 42 bytes at level M. */
test("the code of an address is square and drawn row by row", () => {
  const { size, d } = qrPath("https://papan.example/desa/33.10.15.2015/");
  assert.is(size, 29);
  assert.match(d, /^(M\d+ \d+h\d+v1h-\d+z)+$/);
  for (const [, x, y, width, back] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    assert.is(width, back);
    assert.ok(Number(x) + Number(width) <= size && Number(y) < size);
  }
});

test("the three corners of the code are finder patterns of seven modules", () => {
  const { size, d } = qrPath("https://papan.example/");
  for (const start of ["M0 0h7", `M${size - 7} 0h7`, `M0 ${size - 1}h7`])
    assert.ok(d.includes(`${start}v1`), start);
});

test("the same address gives the same code, another one another", () => {
  assert.equal(qrPath("https://papan.example/"), qrPath("https://papan.example/"));
  assert.is.not(qrPath("https://papan.example/").d, qrPath("https://papan.example/x").d);
});

test.run();
