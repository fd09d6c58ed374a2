/**
 * GitHub Actions reads commands out of what a step prints: a line that begins with `::`, or `##[`
 * anywhere in it. A stranger's text must be printed between these two lines, or not at all.
 */
export function stopCommands(token: string): string {
  return `::stop-commands::${token}`;
}

export function resumeCommands(token: string): string {
  return `::${token}::`;
}

/** One annotation beside a file, in a form that no text can break out of. */
export function errorCommand(file: string, message: string): string {
  return `::error file=${escapeProperty(file)}::${escapeData(message)}`;
}

/** Lines for the file in GITHUB_OUTPUT. A value with a line break would add outputs of its own. */
export function outputLines(outputs: Readonly<Record<string, string>>): string {
  return Object.entries(outputs)
    .map(([name, value]) => {
      if (/[\r\n]/.test(value)) throw new Error(`output ${name} has a line break`);
      return `${name}=${value}\n`;
    })
    .join("");
}

function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
