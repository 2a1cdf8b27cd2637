// Judges the random instances again that the .NET tests left with the verdicts of the generated code; see README.md.
import { newestRun, readLines } from "./artifacts.mjs";
import { readTable } from "./document.mjs";
import { PublishedSchemas } from "./published.mjs";
import { Reasons } from "./reasons.mjs";

const leastInstances = 10_000;

/** The last run of the .NET tests; null where they did not run. */
export const agreementRun = () => newestRun("agreement");

/** A case per document, whether enough was judged, and the cases of the list of known disagreements. */
export function* agreementCases(run) {
  const { count, seed, reasons: rows } = readTable("disagreements.json");
  // Of another seed the instances are others, and so are the places.
  const reasons = new Reasons(rows, run.count === count && run.seed === seed);
  let judged = 0;
  console.log("| document | instances | valid | invalid | agreed | explained | unexplained |\n|---|---|---|---|---|---|---|");
  for (const document of run.documents) {
    const { instances, valid, disagreements } = judge(run, document);
    const open = disagreements.filter(({ complaints }) => !reasons.explain(complaints));
    judged += instances;
    console.log(`| ${document.name} | ${instances} | ${valid} | ${instances - valid} | ${instances - disagreements.length} | ${disagreements.length - open.length} | ${open.length} |`);
    yield [document.name, open.length === 0 ? null : open.slice(0, 20).map(show).join("\n       ")];
  }
  reasons.summary().forEach(line => console.log(line));
  if (run.hasCorpus) {
    yield ["number of instances", judged >= leastInstances ? null : `${judged} are fewer than ${leastInstances}`];
    yield* reasons.cases();
  }
}

/** Has Ajv judge the instances of a document: how many there are, how many it finds valid, and where it disagrees. */
function judge(run, { name, file }) {
  const schemas = new PublishedSchemas(file);
  const verdicts = readLines(run, name);
  const result = { instances: verdicts.length, valid: 0, disagreements: [] };
  for (const verdict of verdicts) {
    const errors = schemas.errors(verdict.pointer, verdict.instance);
    const valid = errors.length === 0;
    result.valid += valid ? 1 : 0;
    if (valid !== verdict.valid) {
      const complaints = (valid ? ownComplaints(verdict) : errors.map(complaintOf))
        .map(({ path, text }) => ({ side: valid ? "generated" : "ajv", place: `${name}#${verdict.pointer} at ${path.replace(/\/\d+(?=\/|$)/g, "/*")}`, text }));
      result.disagreements.push({ ...verdict, complaints });
    }
  }
  return result;
}

const complaintOf = ({ instancePath, keyword, message, data }) =>
  ({ path: instancePath, text: `${keyword}: ${message}, found ${JSON.stringify(data)}` });

/** The violations, or the exception with what stands at the place that it names. */
function ownComplaints({ why, instance }) {
  const place = /Path: (\$\S*) \|/.exec(why)?.[1];
  if (place === undefined) {
    return why.split("; ").map(violation => /^(?<path>.*) (?<text>\S+)$/u.exec(violation).groups);
  }
  const names = [...place.matchAll(/\.([^.[]+)|\[(\d+)\]|\['(.*?)'\]/g)].map(([, name, index, quoted]) => name ?? index ?? quoted);
  const found = names.reduce((parent, name) => parent?.[name], instance);
  return [{ path: names.map(name => "/" + name).join(""), text: `${why}, found ${JSON.stringify(found)}` }];
}

const show = ({ made, valid, complaints, instance }) =>
  `${valid ? "Ajv" : "the generated code"} alone rejects (${made}), ${complaints.map(({ place, text }) => `${place} ${text}`).join("; ")}: ${JSON.stringify(instance)}`;
