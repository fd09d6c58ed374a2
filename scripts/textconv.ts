// Called by git, not by people: git config diff.xlsx.textconv "node --import tsx scripts/textconv.ts"
import { limitedText } from "../src/commands/limited-text.node.ts";

const [path] = process.argv.slice(2);

if (path === undefined) {
  console.error("Pemakaian: node --import tsx scripts/textconv.ts BERKAS.xlsx");
  process.exitCode = 2;
} else {
  process.stdout.write(await limitedText({ path, complain: (text) => console.error(text) }));
}
