// Tells which of the examples are valid that the .NET tests read and wrote, and how many of these came back; see README.md.
import { newestRun, readLines } from "./artifacts.mjs";
import { readTable } from "./document.mjs";
import { PublishedSchemas } from "./published.mjs";
import { Reasons } from "./reasons.mjs";

const leastShare = 0.95;

/** OpenAPI lets a discriminator choose what a value has to follow; JSON Schema, and with it the judge, does not know it. */
const refusedByKind = "valid for the base alone: the kind that its discriminator names refuses it, by Ajv too";

/** The last runs of the .NET tests over sets of documents, those that there were. */
export const exampleRuns = () => ["specs", "specs-large", "edge"]
  .map(set => ({ set, run: newestRun("examples", set) }))
  .filter(({ run }) => run !== null);

/** The cases of a set: every example that is valid and did not come back, the share that did, and the list of what is known. */
export function* keptExampleCases({ set, run }) {
  const reasons = new Reasons(readTable("lost-examples.json"));
  const total = { examples: 0, valid: 0, kept: 0 };
  const lost = [];
  console.log("| document | examples | valid by Ajv | of these kept |\n|---|---|---|---|");
  for (const document of run.documents) {
    const judged = judge(run, document);
    const valid = judged.filter(({ problem, errors }) => problem === undefined && errors.length === 0);
    const kept = valid.filter(({ loss }) => loss === null);
    console.log(`| ${document.name} | ${judged.length} | ${valid.length} | ${kept.length} |`);
    total.examples += judged.length;
    total.valid += valid.length;
    total.kept += kept.length;
    const kinds = new KindJudge(document.file);
    for (const example of judged.filter(one => one.problem !== undefined || (one.errors.length === 0 && one.loss !== null))) {
      const difference = { place: `${set}/${document.name}#${example.pointer}`, text: example.problem ?? example.loss };
      const [reason] = reasons.explain([difference]) ?? (kinds.refuses(example) ? [refusedByKind] : []);
      lost.push(`- ${difference.place}: ${reason ?? "unexplained"}`);
      yield [difference.place, reason !== undefined ? null : example.problem === undefined ? `is valid, but lost: ${example.loss}` : `Ajv cannot judge it: ${example.problem}`];
    }
  }
  const share = total.valid === 0 ? 1 : total.kept / total.valid;
  console.log(`${set}, share ${run.share}: of ${total.examples} examples ${total.valid} are valid by Ajv; ${total.kept} of these come back unchanged, ${(100 * share).toFixed(1)} %`);
  lost.forEach(line => console.log(line));
  yield [`share of ${set}`, share >= leastShare ? null : `${share} is less than ${leastShare}`];
  const measured = new Set(run.documents.map(({ name }) => `${set}/${name}`));
  yield* reasons.cases(place => measured.has(place.slice(0, place.indexOf("#"))));
}

/** The examples of a document with what Ajv says of them, or why it cannot. */
function judge(run, { name, file }) {
  const schemas = new PublishedSchemas(file);
  return readLines(run, name).map(example => ({ ...example, ...verdict(schemas, example) }));
}

function verdict(schemas, { schema, example }) {
  try {
    return { errors: schemas.errors(schema, example) };
  } catch (error) {
    return { problem: error.message };
  }
}

/** Tells, of the examples of a document, which the kind refuses that a discriminator in them names. */
class KindJudge {
  #file;
  #schemas;

  constructor(file) {
    this.#file = file;
  }

  refuses(example) {
    this.#schemas ??= new PublishedSchemas(this.#file, { discriminators: true });
    return verdict(this.#schemas, example).errors?.length > 0;
  }
}
