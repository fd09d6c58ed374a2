import fc from "fast-check";

const two = fc.integer({ min: 1, max: 99 }).map((part) => String(part).padStart(2, "0"));
const four = fc.integer({ min: 1000, max: 9999 }).map(String);

/** A well-formed code of any level, the country among them. */
export const anyKode: fc.Arbitrary<string> = fc.oneof(
  fc.constant("00"),
  two,
  fc.tuple(two, two).map((parts) => parts.join(".")),
  fc.tuple(two, two, two).map((parts) => parts.join(".")),
  fc.tuple(two, two, two, four).map((parts) => parts.join(".")),
);
