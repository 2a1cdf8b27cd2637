// The curated document, its schemas compiled by Ajv, and the rule that turns Ajv's errors into leaf errors.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";

export const documentPath = fileURLToPath(new URL("../../spec/sessions.openapi.yaml", import.meta.url));

export function readDocument(path = documentPath) {
  const content = readFileSync(path);
  const parsed = parseDocument((path.endsWith(".gz") ? gunzipSync(content) : content).toString());
  const problems = [...parsed.errors, ...parsed.warnings];
  if (problems.length > 0) {
    throw new Error(problems.map(problem => problem.message).join("\n"));
  }
  return parsed.toJS();
}

export function readTable(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

/** Tells whether a text has a format; null where ajv-formats does not know the format. Node itself knows regular expressions. */
export function formatValidator(format) {
  if (format === "regex") {
    return isRegularExpression;
  }
  const ajv = addFormats(new Ajv2020());
  return format in ajv.formats ? ajv.compile({ type: "string", format }) : null;
}

function isRegularExpression(text) {
  try {
    return new RegExp(text, "u") !== null;
  } catch {
    return false;
  }
}

/** Joins segments to a JSON Pointer. */
export function pointer(...segments) {
  return segments.map(segment => "/" + String(segment).replaceAll("~", "~0").replaceAll("/", "~1")).join("");
}

/** What a JSON Pointer names in the document, and the pointer at which that finally stands: references are followed. */
export function resolve(document, at) {
  const node = at.split("/").slice(1)
    .map(segment => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((parent, segment) => parent?.[segment], document);
  if (node === undefined) {
    throw new Error(`The document has nothing at ${at}`);
  }
  return typeof node?.$ref === "string" ? resolve(document, node.$ref.slice(1)) : { node, at };
}

/** Compiles schemas of the document on demand; a schema is named by its JSON Pointer. */
export class Schemas {
  #ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false });
  #validators = new Map();

  constructor(document) {
    addFormats(this.#ajv);
    // Strict mode refuses unknown keywords; known are the extension and what stands at the root of the document.
    this.#ajv.addVocabulary(["x-sensitive", ...Object.keys(document)]);
    this.#ajv.addSchema(document, "document");
  }

  /** The leaf errors of an instance; none means that it is valid. */
  errors(at, instance) {
    if (!this.#validators.has(at)) {
      this.#validators.set(at, this.#ajv.compile({ $ref: "document#" + encodeURI(at) }));
    }
    const validate = this.#validators.get(at);
    return validate(instance) ? [] : leaves(validate.errors);
  }

  /** What is wrong with a schema as a schema, or null. */
  malformed(schema) {
    return this.#ajv.validateSchema(schema) ? null : this.#ajv.errorsText();
  }
}

const applicators = new Set(["if", "propertyNames", "allOf", "anyOf", "oneOf"]);

/**
 * An applicator only repeats that something inside it failed. A branch of anyOf or oneOf that wants another JSON type
 * was not meant, so its complaint is dropped, unless no branch takes the type.
 */
export function leaves(errors) {
  const notMeant = new Set();
  for (const union of errors.filter(error => error.keyword === "anyOf" || error.keyword === "oneOf")) {
    const mismatches = errors.filter(error => error.keyword === "type"
      && error.instancePath === union.instancePath
      && union.schema.includes(error.parentSchema));
    if (mismatches.length < union.schema.length) {
      mismatches.forEach(error => notMeant.add(error));
    }
  }
  return errors.filter(error => !applicators.has(error.keyword) && !notMeant.has(error));
}
