/** The jobs that not every change asks for; each is an output of the job `scope`. */
export const OPTIONAL_JOBS = ["tests", "preview"] as const;
export type OptionalJob = (typeof OPTIONAL_JOBS)[number];

/** What stewards send: checked as data. No test of the code speaks of it. */
const REPORT = /^data\/(koperasi\/\d\d\.\d\d\/[^/]+|publikasi\/[^/]+\.json)$/;
/** What no page is made of. Markdown below src/site is pages. */
const NOT_A_PAGE =
  /^(\.github|\.ci|scripts\/hooks|src\/test)\/|^(?!src\/site\/).*\.md$|\.test\.ts$/;

/** Which of the optional jobs a change of these files needs. */
export function jobsFor(files: readonly string[]): Readonly<Record<OptionalJob, boolean>> {
  return {
    tests: files.some((file) => !REPORT.test(file)),
    preview: files.some((file) => !NOT_A_PAGE.test(file)),
  };
}
