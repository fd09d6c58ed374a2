import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { reproduce } from "./reproduce.node.ts";

const test = suite("reproduce");

test("a program that is no Node is told of before anything is built", async () => {
  const printed: string[] = [];
  const request = {
    root: ROOT,
    nodes: ["/tidak/ada/node"],
    print: (text: string) => void printed.push(text),
  };
  await reproduce(request).then(
    () => assert.unreachable("should be refused"),
    (error: Error) => assert.match(error.message, "--node /tidak/ada/node: bukan program Node"),
  );
  assert.equal(printed, []);
});

test.run();
