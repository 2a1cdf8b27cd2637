// Judges the random instances again that the .NET tests left with the verdicts of the generated code; see README.md.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTable } from "./document.mjs";
import { newestArtifacts } from "./artifacts.mjs";
import { PublishedSchemas } from "./published.mjs";

const leastInstances = 10_000;
const { count, seed, reasons } = readTable("disagreements.json");
const explanations = reasons.map(row => ({ ...row, complaint: new RegExp(row.complaint, "u") }));

/** The last run of the .NET tests; null where they did not run. */
export function agreementRun() {
  const folder = newestArtifacts("agreement", "run.json");
  return folder === null ? null : { ...JSON.parse(readFileSync(join(folder, "run.json"), "utf8")), folder };
}

/** A case per document, whether enough was judged, and a case per place of a reason that no disagreement needs any more. */
export function* agreementCases(run) {
  // Of another seed the instances are others, and so are the places.
  const isPinned = run.count === count && run.seed === seed;
  const used = new Map();
  let judged = 0;
  console.log("| document | instances | valid | invalid | agreed | explained | unexplained |\n|---|---|---|---|---|---|---|");
  for (const document of run.documents) {
    const { instances, valid, disagreements } = judge(run.folder, document);
    const open = disagreements.filter(disagreement => !explain(disagreement, isPinned, used));
    judged += instances;
    console.log(`| ${document.name} | ${instances} | ${valid} | ${instances - valid} | ${instances - disagreements.length} | ${disagreements.length - open.length} | ${open.length} |`);
    yield [document.name, open.length === 0 ? null : open.slice(0, 20).map(show).join("\n       ")];
  }

  explanations.forEach(row => console.log(`- ${used.get(row)?.length ?? 0}: ${row.reason}`));
  if (run.hasCorpus) {
    yield ["number of instances", judged >= leastInstances ? null : `${judged} are fewer than ${leastInstances}`];
    yield* isPinned ? unneededPlaces(used) : [];
  }
}

function* unneededPlaces(used) {
  for (const row of explanations) {
    for (const place of row.places) {
      yield [place, used.get(row)?.includes(place) ? null : `is listed, and nothing there disagrees any more because: ${row.reason}`];
    }
  }
}

/** Has Ajv judge the instances of a document: how many there are, how many it finds valid, and where it disagrees. */
function judge(folder, { name, file }) {
  const schemas = new PublishedSchemas(file);
  const verdicts = readFileSync(join(folder, name + ".jsonl"), "utf8").trim().split("\n").map(line => JSON.parse(line));
  const result = { instances: verdicts.length, valid: 0, disagreements: [] };
  for (const verdict of verdicts) {
    const errors = schemas.errors(verdict.pointer, verdict.instance);
    const valid = errors.length === 0;
    result.valid += valid ? 1 : 0;
    if (valid !== verdict.valid) {
      const complaints = valid ? ownComplaints(verdict) : errors.map(complaintOf);
      result.disagreements.push({ ...verdict, document: name, rejectedBy: valid ? "generated" : "ajv", complaints });
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

/** Whether every complaint has a reason why it is none about the meaning of the schema; marks what of the list is used. */
function explain({ document, pointer, rejectedBy, complaints }, isPinned, used) {
  const matches = complaints.map(({ path, text }) => {
    const place = `${document}#${pointer} at ${path.replace(/\/\d+(?=\/|$)/g, "/*")}`;
    const row = explanations.find(candidate => candidate.rejectedBy === rejectedBy && candidate.complaint.test(text)
      && (!isPinned || candidate.places.includes(place)));
    return { row, place };
  });
  if (matches.some(({ row }) => row === undefined)) {
    return false;
  }
  matches.forEach(({ row, place }) => used.set(row, [...(used.get(row) ?? []), place]));
  return true;
}

const show = ({ pointer, made, rejectedBy, complaints, instance }) =>
  `${pointer} (${made}): ${rejectedBy === "ajv" ? "Ajv" : "the generated code"} alone rejects, ${complaints.map(({ path, text }) => `${path} ${text}`).join("; ")}: ${JSON.stringify(instance)}`;
