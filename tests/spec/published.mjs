// Ajv over the schemas of documents that nobody here wrote.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { leaves, readDocument } from "./document.mjs";

/** The formats that the generated code asserts, or that a C# type has. ajv-formats knows no other names of these. */
const formats = [
  "date", "date-time", "time", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uri-template",
  "uuid", "json-pointer", "relative-json-pointer", "byte", "int32", "int64", "float", "double",
];

/** Compiles schemas of a document on demand; unknown keywords and formats assert nothing. */
export class PublishedSchemas {
  #ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateSchema: false, logger: false });
  #validators = new Map();

  constructor(path) {
    addFormats(this.#ajv, formats);
    const document = readDocument(path);
    dropLoneNullable(document);
    this.#ajv.addSchema(document, "document");
  }

  /** What is wrong with an instance, by the schema at a JSON Pointer. */
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
