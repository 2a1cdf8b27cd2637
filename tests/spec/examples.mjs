// Tells which of the examples are valid that the .NET tests read and wrote, and how many of these came back; see README.md.
import { newestRun, readLines } from "./artifacts.mjs";
import { readTable } from "./document.mjs";
import { PublishedSchemas } from "./published.mjs";
import { Reasons } from "./reasons.mjs";

const leastShare = 0.95;

/** The last runs of the .NET tests over sets of documents, those that there were. */
export const exampleRuns = () => ["specs", "specs-large", "edge"]
  .map(set => ({ set, run: newestRun("examples", set) }))
  .filter(({ run }) => run !== null);

/** The cases of a set: every example that is valid and did not come back, the share that did, and the list of what is known. */
export function* keptExampleCases({ set, run }) {
  const reasons = new Reasons(readTable("lost-examples.json"));
  const total = { examples: 0, valid: 0, kept: 0 };
  console.log("| document | examples | valid by Ajv | of these kept |\n|---|---|---|---|");
  for (const document of run.documents) {
    const judged = judge(run, document);
    const valid = judged.filter(({ problem, errors }) => problem === undefined && errors.length === 0);
    const kept = valid.filter(({ loss }) => loss === null);
    console.log(`| ${document.name} | ${judged.length} | ${valid.length} | ${kept.length} |`);
    total.examples += judged.length;
    total.valid += valid.length;
    total.kept += kept.length;
    for (const { pointer, problem, loss } of judged.filter(one => one.problem !== undefined || (one.errors.length === 0 && one.loss !== null))) {
      const difference = { place: `${set}/${document.name}#${pointer}`, text: problem ?? loss };
      yield [difference.place, reasons.explain([difference]) ? null : problem === undefined ? `is valid, but lost: ${loss}` : `Ajv cannot judge it: ${problem}`];
    }
  }
  const share = total.valid === 0 ? 1 : total.kept / total.valid;
  console.log(`${set}, share ${run.share}: of ${total.examples} examples ${total.valid} are valid by Ajv; ${total.kept} of these come back unchanged, ${(100 * share).toFixed(1)} %`);
  reasons.summary().forEach(line => console.log(line));
  yield [`share of ${set}`, share >= leastShare ? null : `${share} is less than ${leastShare}`];
  const measured = new Set(run.documents.map(({ name }) => `${set}/${name}`));
  yield* reasons.cases(place => measured.has(place.slice(0, place.indexOf("#"))));
}

/** The examples of a document with what Ajv says of them, or why it cannot. */
function judge(run, { name, file }) {
  const schemas = new PublishedSchemas(file);
  return readLines(run, name).map(example => {
    try {
      return { ...example, errors: schemas.errors(example.schema, example.example) };
    } catch (error) {
      return { ...example, problem: error.message };
    }
  });
}
