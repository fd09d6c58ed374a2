import { inflateEntry, readZipDirectory } from "../base/zip.ts";
import { callApi, downloadApi, type Repository } from "./api.ts";
import { findAt, getId, getList } from "./json.ts";

/** Name of the artifact that carries the report from validate.yml to comment.yml, and of its file. */
export const REPORT_ARTIFACT = "laporan";
export const REPORT_FILE = "laporan.json";

/** A whole report with all its problems is some hundred kilobytes. */
export const MAX_REPORT = 4_000_000;
const MAX_ARCHIVE = 2_000_000;

/**
 * Text of the report that a run left, undefined where it left none or none that can be one. The run
 * may have been a stranger's code: sizes are limited before a byte is unpacked, and nothing is
 * written to disk.
 */
export async function findReport(repository: Repository, run: number): Promise<string | undefined> {
  const answer = await callApi(repository, {
    path: `/actions/runs/${run}/artifacts?per_page=100&name=${REPORT_ARTIFACT}`,
  });
  const artifact = getList(answer, "artifacts").find(
    (candidate) =>
      findAt(candidate, "name") === REPORT_ARTIFACT && findAt(candidate, "expired") === false,
  );
  if (artifact === undefined) return undefined;
  const path = `/actions/artifacts/${getId(artifact, "id")}/zip`;
  const bytes = await downloadApi(repository, path, MAX_ARCHIVE);
  return bytes === undefined ? undefined : reportIn(bytes);
}

/** Text of `laporan.json` in an archive; undefined for anything that is not such an archive. */
export function reportIn(bytes: Uint8Array): string | undefined {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) return undefined;
  const entry = entries.find(({ name }) => name === REPORT_FILE);
  if (!entry || entry.size > MAX_REPORT) return undefined;
  const data = inflateEntry(bytes, entry);
  if ("fault" in data) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    return undefined;
  }
}
