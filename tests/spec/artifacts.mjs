// What the .NET tests of the corpus leave for the tools here.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const builds = fileURLToPath(new URL("../Xendit.Generators.CorpusTests/bin", import.meta.url));

/** What a folder of artifacts says of itself, of the build that wrote it last; null where the tests did not run. */
export function newestRun(...names) {
  const written = (existsSync(builds) ? readdirSync(builds) : [])
    .map(build => join(builds, build, "net10.0", "artifacts", ...names, "run.json"))
    .filter(existsSync);
  const time = file => statSync(file).mtimeMs;
  const [newest] = written.sort((left, right) => time(right) - time(left));
  return newest === undefined ? null : { ...JSON.parse(readFileSync(newest, "utf8")), folder: join(newest, "..") };
}

/** The lines that a run left about one of its documents. */
export const readLines = ({ folder }, name) =>
  readFileSync(join(folder, name + ".jsonl"), "utf8").trim().split("\n").map(line => JSON.parse(line));
