// Judges the random instances again that the .NET tests left with the verdicts of the generated code; see README.md.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { leaves, readDocument, readTable } from "./document.mjs";

const builds = fileURLToPath(new URL("../Xendit.Generators.CorpusTests/bin", import.meta.url));

/** The formats that the generated code asserts, or that a C# type has. ajv-formats knows no other names of these. */
const formats = [
  "date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uri-template",
  "uuid", "json-pointer", "relative-json-pointer", "byte", "int32", "int64", "float", "double",
];

/** The files of verdicts, one per document, of the build that was tested last; none where the .NET tests did not run. */
export function verdictFiles() {
  const [folder] = (existsSync(builds) ? readdirSync(builds) : [])
    .map(build => join(builds, build, "net10.0", "artifacts", "agreement"))
    .filter(existsSync)
    .sort((left, right) => statSync(right).mtimeMs - statSync(left).mtimeMs);
  return folder === undefined ? [] : readdirSync(folder).sort().map(name => join(folder, name));
}

/** Judges the instances of a document: how many there are, how many Ajv finds valid, and where it disagrees. */
export function judge(file) {
  const verdicts = readFileSync(file, "utf8").trim().split("\n").map(line => JSON.parse(line));
  const name = basename(file, ".jsonl");
  const validators = new Validators(verdicts[0].document);
  const result = { name, instances: verdicts.length, valid: 0, disagreements: [] };
  for (const verdict of verdicts) {
    const errors = validators.errors(verdict.pointer, verdict.instance);
    const valid = errors.length === 0;
    result.valid += valid ? 1 : 0;
    if (valid !== verdict.valid) {
      const complaints = valid ? ownComplaints(verdict) : errors.map(describe);
      result.disagreements.push({ ...verdict, complaints, reason: explain(name, valid ? "generated" : "ajv", complaints) });
    }
  }
  return result;
}

/** Compiles schemas of a document that nobody here wrote: unknown keywords and formats assert nothing. */
class Validators {
  #ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateSchema: false, logger: false });
  #validators = new Map();

  constructor(path) {
    addFormats(this.#ajv, formats);
    const document = readDocument(path);
    dropLoneNullable(document);
    this.#ajv.addSchema(document, "document");
  }

  errors(at, instance) {
    if (!this.#validators.has(at)) {
      this.#validators.set(at, this.#ajv.compile({ $ref: "document#" + encodeURI(at) }));
    }
    const validate = this.#validators.get(at);
    if (validate(instance)) {
      return [];
    }
    // Of a oneOf that fits twice no leaf fails: it is reported itself.
    const failed = leaves(validate.errors);
    return failed.length > 0 ? failed : validate.errors;
  }
}

/** 3.1 has no nullable. Beside a type Ajv reads it as 3.0 did; elsewhere it refuses the schema. */
function dropLoneNullable(node) {
  if (typeof node !== "object" || node === null) {
    return;
  }
  if (node.nullable === true && node.type === undefined) {
    delete node.nullable;
  }
  Object.values(node).forEach(dropLoneNullable);
}

const describe = error => `${error.instancePath} ${error.keyword}: ${error.message}, found ${JSON.stringify(error.data)}`;

/** The violations, or the exception with what stands at the place that it names. */
function ownComplaints({ why, instance }) {
  const path = /Path: (\$\S*) \|/.exec(why)?.[1];
  return path === undefined ? why.split("; ") : [`${why}, found ${JSON.stringify(at(instance, path))}`];
}

/** What stands at a path such as $.items[0]['a b']. */
function at(instance, path) {
  return [...path.matchAll(/\.([^.[]+)|\[(\d+)\]|\['(.*?)'\]/g)]
    .reduce((parent, [, name, index, quoted]) => parent?.[name ?? index ?? quoted], instance);
}

const explanations = readTable("disagreements.json").map(row => ({ ...row, complaint: new RegExp(row.complaint, "u") }));

/** Why a disagreement is none about the meaning of the schema; undefined unless every complaint has a reason. */
function explain(document, rejectedBy, complaints) {
  const reasons = complaints.map(complaint => explanations.find(row => row.rejectedBy === rejectedBy
    && (row.documents === undefined || row.documents.includes(document))
    && row.complaint.test(complaint))?.reason);
  return reasons.includes(undefined) ? undefined : reasons[0];
}
