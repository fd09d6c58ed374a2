/**
 * The folder in which people typed the command: npm runs scripts in the repository's own. Where npm
 * runs another script that calls this one (git and its drivers do), that folder says nothing.
 */
export function callerFolder(
  script: string,
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string {
  return env["npm_lifecycle_event"] === script ? (env["INIT_CWD"] ?? cwd) : cwd;
}
