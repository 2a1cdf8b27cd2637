// What the .NET tests of the corpus leave for the tools here.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const builds = fileURLToPath(new URL("../Xendit.Generators.CorpusTests/bin", import.meta.url));

/** The folder of artifacts that holds a file, of the build that wrote it last; null where the tests did not run. */
export function newestArtifacts(folder, file) {
  const written = (existsSync(builds) ? readdirSync(builds) : [])
    .map(build => join(builds, build, "net10.0", "artifacts", folder))
    .filter(candidate => existsSync(join(candidate, file)));
  const time = candidate => statSync(join(candidate, file)).mtimeMs;
  return written.sort((left, right) => time(right) - time(left))[0] ?? null;
}
