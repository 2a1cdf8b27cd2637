// Ajv over the schemas of documents that nobody here wrote.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { modernize } from "./dialects.mjs";
import { leaves, readDocument } from "./document.mjs";

/** The formats that the generated code asserts, or that a C# type has. ajv-formats knows no other names of these. */
const formats = [
  "date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uri-template",
  "uuid", "json-pointer", "relative-json-pointer", "byte", "int32", "int64", "float", "double",
];

/** Compiles schemas of a document on demand; unknown keywords and formats assert nothing. */
export class PublishedSchemas {
  #ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateSchema: false, logger: false, code: { regExp: expression } });
  #validators = new Map();
  #schemaAt;
  #named = [];
  #names = new Map();

  constructor(path, options) {
    addFormats(this.#ajv, formats);
    // Ajv finds a schema in what it was given at the time that it is asked for.
    this.#ajv.addSchema({ named: this.#named }, "published");
    this.#schemaAt = modernize(JSON.parse(JSON.stringify(readDocument(path))), schema => this.#nameOf(schema), options);
  }

  /** What is wrong with an instance, by the schema at a JSON Pointer. */
  errors(at, instance) {
    if (!this.#validators.has(at)) {
      this.#validators.set(at, this.#ajv.compile({ $ref: this.#nameOf(this.#schemaAt(at)) }));
    }
    const validate = this.#validators.get(at);
    if (validate(instance)) {
      return [];
    }
    // Of a oneOf that fits twice no leaf fails: it is reported itself.
    const failed = leaves(validate.errors);
    return failed.length > 0 ? failed : validate.errors;
  }

  #nameOf(schema) {
    if (!this.#names.has(schema)) {
      this.#names.set(schema, `published#/named/${this.#named.push(schema) - 1}`);
    }
    return this.#names.get(schema);
  }
}

/** A pattern that only browsers read is read as they do; one that is of another language than ECMA-262 asserts nothing. */
function expression(pattern, flags) {
  for (const known of [flags, ""]) {
    try {
      return new RegExp(pattern, known);
    } catch {
      // The next reading may take it.
    }
  }
  return new RegExp("");
}
expression.code = "new RegExp";
