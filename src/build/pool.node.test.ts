import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPool, type Pool } from "./pool.node.ts";

const test = suite("pool of processes");

type Answer = readonly [said: string, pid: number];

let folder = "";

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  writeFileSync(
    join(folder, "kerja.ts"),
    `import { appendFileSync } from "node:fs";
    import { serveTasks } from ${JSON.stringify(new URL("pool.node.ts", import.meta.url).href)};
    serveTasks(async (task: any) => {
      if (task.order === "fail") throw new Error("tidak bisa");
      if (task.order === "end") process.exit(3);
      if (task.order === "note") appendFileSync(${JSON.stringify(join(folder, "catatan.txt"))}, process.pid + "\\n");
      if (task.order === "hang") await new Promise(() => {});
      await new Promise((resolve) => setTimeout(resolve, task.wait ?? 0));
      return [task.say, process.pid];
    });`,
  );
});

test.after(() => rmSync(folder, { recursive: true, force: true }));

/** Processes that did a task of the order "note". */
function notes(): readonly number[] {
  const lines = readFileSync(join(folder, "catatan.txt"), "utf8").split("\n");
  return lines.filter(Boolean).map(Number).sort();
}

/** A process that this one started is there until its end is known here. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function withPool(
  jobs: number,
  use: (pool: Pool<object, Answer>) => Promise<void>,
): Promise<void> {
  const entry = () => pathToFileURL(join(folder, "kerja.ts"));
  const pool = openPool<object, Answer>({ entry, jobs });
  try {
    await use(pool);
  } finally {
    pool.close();
  }
}

test("results come in the order of the tasks, whichever is done first, and each is told of once", async () => {
  await withPool(2, async (pool) => {
    const told: string[] = [];
    const tasks = [{ say: "a", wait: 200 }, { say: "b" }, { say: "c" }];
    const results = await pool.run(tasks, { onDone: ([said]) => void told.push(said) });
    assert.equal(
      results.map(([said]) => said),
      ["a", "b", "c"],
    );
    assert.equal(told.toSorted(), ["a", "b", "c"]);
    assert.ok(new Set(results.map(([, pid]) => pid)).size <= 2);
  });
});

test("processes are kept from one run to the next, and none is started without work", async () => {
  await withPool(4, async (pool) => {
    assert.equal(await pool.run([]), []);
    const [first] = await pool.run([{ say: "a" }]);
    const [second] = await pool.run([{ say: "b" }]);
    assert.is(first?.[1], second?.[1]);
  });
});

test("a process without a task does the spare one, and the next run waits for nobody in it", async () => {
  await withPool(2, async (pool) => {
    const spare = { order: "note", wait: 0 };
    const [first] = await pool.run([{ say: "a", wait: 300 }], { spare });
    const said = await pool.run([
      { say: "b", wait: 300 },
      { say: "c", wait: 300 },
    ]);
    assert.equal(
      said.map(([say]) => say),
      ["b", "c"],
    );
    const pids = new Set(said.map(([, pid]) => pid));
    assert.ok(pids.size === 2 && pids.has(first?.[1] ?? 0));
    assert.equal(notes(), [...pids].sort());
  });
});

test("a process that is still at a spare task mixes no answers of the runs that follow", async () => {
  await withPool(2, async (pool) => {
    const spare = { say: "cadangan", wait: 400 };
    await pool.run([{ say: "a" }], { spare });
    await pool.run([{ say: "b" }], { spare });
    const said = await pool.run(["c", "d", "e"].map((say) => ({ say, wait: 300 })));
    assert.equal(
      said.map(([say]) => say),
      ["c", "d", "e"],
    );
  });
});

test("a spare task that fails hurts nothing", async () => {
  await withPool(1, async (pool) => {
    await pool.run([{ say: "a" }], { spare: { order: "fail" } });
    assert.is((await pool.run([{ say: "b" }]))[0]?.[0], "b");
  });
});

test("a task that fails is told with its reason; a process that ends, with its code", async () => {
  for (const [order, reason] of [
    ["fail", /a task failed: .*tidak bisa/s],
    ["end", /a process of the pool ended: 3/],
  ] as const)
    await withPool(2, async (pool) => {
      const failed = await pool.run([{ say: "a" }, { order }, { say: "c" }]).then(
        () => "",
        (error: unknown) => String(error),
      );
      assert.match(failed, reason);
    });
});

test("a process that ended while it had no task is told of at its next one", async () => {
  await withPool(1, async (pool) => {
    const [first] = await pool.run([{ say: "a" }]);
    const pid = first?.[1] ?? 0;
    process.kill(pid, "SIGKILL");
    while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.match(
      await pool.run([{ say: "b" }]).then(String, String),
      /a process of the pool ended: SIGKILL/,
    );
  });
});

test("closing ends a process in the middle of a task", async () => {
  await withPool(1, async (pool) => {
    const running = pool.run([{ order: "hang" }]).then(String, String);
    setTimeout(() => pool.close(), 300);
    assert.match(await running, /a process of the pool ended: SIGKILL/);
  });
});

test.run();
