type Work = (context: Record<string, unknown>) => unknown;

/** What one test file says of its suite; nothing is run. */
export interface CollectedSuite {
  readonly name: string;
  readonly tests: { readonly name: string; readonly handler: Work }[];
  readonly before: Work[];
  readonly after: Work[];
  readonly beforeEach: Work[];
  readonly afterEach: Work[];
}

/** Suites of all files that were loaded, in order. */
export const suites: CollectedSuite[] = [];

/** Stands in for uvu's where mutants are met by single tests, many times over, in one process. */
export function suite(name: string) {
  const collected: CollectedSuite = {
    ...{ name, tests: [], before: [], after: [], beforeEach: [], afterEach: [] },
  };
  const test = (title: string, handler: Work) =>
    void collected.tests.push({ name: title, handler });
  const before = (work: Work) => void collected.before.push(work);
  const after = (work: Work) => void collected.after.push(work);
  before.each = (work: Work) => void collected.beforeEach.push(work);
  after.each = (work: Work) => void collected.afterEach.push(work);
  return Object.assign(test, { before, after, skip() {}, run: () => void suites.push(collected) });
}

/** Called before and after each test, and with the name of a suite around what it does for all. */
export interface Watch {
  readonly begin: (id: string) => void;
  /** False: no further test is wanted. */
  readonly end: (id: string, failure: string | undefined, milliseconds: number) => boolean;
  /** Does a test's work, or stops it where it takes too long. */
  readonly during?: (id: string, work: () => unknown) => unknown;
}

/** Names a test; names of suites are told apart by their place. */
export function testId(suiteAt: number, testAt: number): string {
  const { name = "", tests = [] } = suites[suiteAt] ?? {};
  return `${suiteAt} ${name} › ${testAt} ${tests[testAt]?.name}`;
}

/** Stands for what a suite does before its tests: all of them rest on it. */
export function suiteId(suiteAt: number): string {
  return `${suiteAt} ${suites[suiteAt]?.name}`;
}

/** Runs the tests that are wanted, in order; false once `watch` has had enough. */
export async function runSuite(
  suiteAt: number,
  isWanted: (id: string) => boolean,
  watch: Watch,
): Promise<boolean> {
  const { tests, ...hooks } = suites[suiteAt] as CollectedSuite;
  const ids = tests.map((_, testAt) => testId(suiteAt, testAt));
  const [first] = ids.filter(isWanted);
  if (first === undefined) return true;
  const state = {};
  watch.begin(suiteId(suiteAt));
  const broken = await failureOf(hooks.before, state);
  if (broken !== undefined) return watch.end(first, broken, 0);
  let goesOn = true;
  for (const [testAt, { handler }] of tests.entries()) {
    const id = ids[testAt] ?? "";
    if (!goesOn || !isWanted(id)) continue;
    watch.begin(id);
    const start = performance.now();
    const timed: Work = (context) => {
      const work = () => handler(context);
      return watch.during ? watch.during(id, work) : work();
    };
    const failure = await failureOf([...hooks.beforeEach, timed, ...hooks.afterEach], state);
    goesOn = watch.end(id, failure, performance.now() - start);
  }
  await failureOf(hooks.after, state);
  return goesOn;
}

async function failureOf(works: readonly Work[], state: object): Promise<string | undefined> {
  try {
    for (const work of works) await work(state as Record<string, unknown>);
    return undefined;
  } catch (error) {
    const { code = "", message = String(error) } = error as { code?: string; message?: string };
    return `${code} ${message}`.trim().slice(0, 500) || "failed";
  }
}
