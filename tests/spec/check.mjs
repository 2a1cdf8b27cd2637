// Checks the curated document without any code of the generator; see README.md. Exits with 1 when something fails.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { agreementCases, agreementRun } from "./agreement.mjs";
import { documentPath, formatValidator, pointer, readDocument, readTable, resolve, Schemas } from "./document.mjs";
import { exampleRuns, keptExampleCases } from "./examples.mjs";
import { constraints, contents, examples, operations, schemas as schemasOf } from "./walk.mjs";

let passed = 0;
let failed = 0;

/** Runs the cases of one subject; a case is a name and what is wrong with it, null for nothing. */
function check(subject, cases) {
  let good = 0;
  const bad = [];
  for (const [name, problem] of cases) {
    if (problem === null) {
      good++;
    } else {
      bad.push(`  FAIL ${name}\n       ${problem}`);
    }
  }
  if (good + bad.length === 0) {
    bad.push("  FAIL nothing was checked");
  }
  passed += good;
  failed += bad.length;
  console.log(`${bad.length === 0 ? "ok  " : "FAIL"} ${subject}: ${good} passed, ${bad.length} failed`);
  bad.forEach(line => console.log(line));
}

const show = errors => errors.map(error => `${error.keyword} at "${error.path}"`).sort().join(", ") || "no error";
const plain = errors => errors.map(error => ({ path: error.instancePath, keyword: error.keyword }));
const compare = (expected, actual) =>
  show(expected) === show(actual) ? null : `expected ${show(expected)}; got ${show(actual)}`;
const schemaAt = name => pointer("components", "schemas", name);

const document = readDocument();
const schemas = new Schemas(document);
const reported = [];

/** Validates, and keeps what was reported, to tell later which constraints have been seen to hold. */
function errors(at, instance) {
  const found = schemas.errors(at, instance);
  reported.push(...found);
  return plain(found);
}

function* lint() {
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const run = spawnSync(process.execPath, [cli, "lint", "--format=json", documentPath], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    encoding: "utf8",
  });
  let report;
  try {
    report = JSON.parse(run.stdout);
  } catch {
    yield ["redocly lint", `no report (exit ${run.status}): ${run.stdout}${run.stderr}`];
    return;
  }
  for (const problem of report.problems) {
    yield [`${problem.ruleId} (${problem.severity})`, `${problem.message} ${problem.location?.[0]?.pointer ?? ""}`];
  }
  const { errors: mistakes, warnings } = report.totals;
  yield ["recommended rules", mistakes + warnings === 0 ? null : `${mistakes} errors, ${warnings} warnings`];
}

function* wellFormed() {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    yield [name, schemas.malformed(schema)];
  }
}

function* described() {
  const verdict = node => typeof node.description === "string" && node.description.trim() !== "" ? null : "no description";
  for (const { operation, at, parameters } of operations(document)) {
    yield [at, verdict(operation)];
    for (const parameter of parameters) {
      yield [parameter.at, verdict(parameter.node)];
    }
  }
  for (const [at, node] of contents(document)) {
    yield [at, verdict(node)];
  }
  for (const { schema, at, role } of schemasOf(document)) {
    if (role === "component" || role === "property") {
      yield [at, verdict(schema)];
    }
  }
}

function* exampleCases() {
  for (const { at, schema, value } of examples(document)) {
    yield [at, compare([], plain(schemas.errors(schema, value)))];
  }
}

function* validCases() {
  for (const { name, schema, instance } of readTable("valid.json")) {
    yield [name, compare([], plain(schemas.errors(schemaAt(schema), instance)))];
  }
}

function* brokenCases() {
  for (const { name, schema, instance, errors: expected } of readTable("broken.json")) {
    yield [name, compare(expected, errors(schemaAt(schema), instance))];
  }
}

function* brokenParameterCases() {
  for (const { name, operation, parameter, value, errors: expected } of readTable("broken-parameters.json")) {
    const owner = [...operations(document)].find(candidate => candidate.operation.operationId === operation);
    const { at } = owner.parameters.find(candidate => candidate.node.name === parameter);
    yield [name, compare(expected, errors(resolve(document, at + "/schema").at, value))];
  }
}

/** What the .NET tests take for the meaning of patterns is what this engine does. "web" marks what only browsers read. */
function* patternCases() {
  for (const { name, pattern, web, valid, invalid } of readTable("patterns.json")) {
    const expression = new RegExp(pattern, web ? "" : "u");
    const wrong = [...valid.filter(text => !expression.test(text)), ...invalid.filter(text => expression.test(text))];
    yield [name, wrong.length === 0 ? null : `${pattern} is wrong about ${wrong.map(text => JSON.stringify(text)).join(", ")}`];
  }
}

/** What the .NET tests take for the meaning of formats, beside ajv-formats; where that differs, the row says how and why. */
function* formatCases() {
  for (const { format, valid, invalid, ajv = { accepts: [], rejects: [] } } of readTable("formats.json")) {
    const matches = formatValidator(format);
    if (matches === null) {
      yield [format, ajv.accepts === undefined ? null : "ajv-formats does not know it"];
      continue;
    }
    const differences = {
      accepts: invalid.filter(text => matches(text)),
      rejects: valid.filter(text => !matches(text)),
    };
    for (const [side, texts] of Object.entries(differences)) {
      const expected = JSON.stringify([...(ajv[side] ?? [])].sort());
      const actual = JSON.stringify(texts.sort());
      yield [`${format}: what ajv-formats ${side}`, expected === actual ? null : `expected ${expected}; got ${actual}`];
    }
  }
}

function* distinctNames() {
  for (const table of ["broken.json", "broken-parameters.json", "patterns.json", "valid.json"]) {
    const names = readTable(table).map(row => row.name);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    yield [table, twice.length === 0 ? null : `used twice: ${twice.join(", ")}`];
  }
}

function* covered() {
  for (const { schema, keyword, member, at } of constraints(document)) {
    const seen = reported.some(error => error.parentSchema === schema && error.keyword === keyword
      && (member === undefined || error.params.missingProperty === member));
    yield [at, seen ? null : "no broken variant breaks this"];
  }
}

check("linter, recommended rules", lint());
check("schemas are well-formed", wellFormed());
check("everything is described", described());
check("examples and defaults meet their schemas", exampleCases());
check("valid variants are accepted", validCases());
check("broken variants are rejected for the expected leaves", brokenCases());
check("broken parameters are rejected for the expected leaves", brokenParameterCases());
check("patterns mean what ECMA-262 says", patternCases());
check("formats mean what ajv-formats says, or the table says why not", formatCases());
const run = agreementRun();
if (run === null) {
  console.log("skipped: no verdicts on random instances (dotnet test tests/Xendit.Generators.CorpusTests --filter Agreement leaves them)");
} else {
  check("Ajv agrees with the generated code about random instances", agreementCases(run));
  if (!run.hasCorpus) {
    console.log("skipped: random instances of published documents (the corpus is not on this machine)");
  }
}
const runs = exampleRuns();
if (runs.length === 0) {
  console.log("skipped: no examples of published documents (dotnet test tests/Xendit.Generators.CorpusTests --filter Generation leaves them)");
}
runs.forEach(measured => check(`examples that are valid by Ajv come back unchanged (${measured.set})`, keptExampleCases(measured)));
check("variants have distinct names", distinctNames());
check("every constraint has a broken variant", covered());

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
