// Finds the places of the document that the checks are about.
import { pointer, resolve } from "./document.mjs";

const single = ["if", "then", "else", "not", "items", "additionalProperties", "propertyNames", "contains"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas"];

/** Every schema below one, itself included. Names and conditions are told apart because they need no description. */
function* below(schema, at, role) {
  if (typeof schema !== "object" || schema === null) {
    return;
  }
  yield { schema, at, role };
  for (const keyword of single.filter(keyword => keyword in schema)) {
    const condition = role === "condition" || keyword === "if";
    yield* below(schema[keyword], at + pointer(keyword), condition ? "condition" : "part");
  }
  for (const keyword of lists.filter(keyword => keyword in schema)) {
    for (const [index, branch] of schema[keyword].entries()) {
      yield* below(branch, at + pointer(keyword, index), role === "condition" ? role : "part");
    }
  }
  for (const keyword of maps.filter(keyword => keyword in schema)) {
    for (const [name, member] of Object.entries(schema[keyword])) {
      // Below then and the like a property is only limited further; it has been described where it is declared.
      const declared = keyword === "properties" && (role === "component" || role === "property");
      const memberRole = role === "condition" ? role : declared ? "property" : "part";
      yield* below(member, at + pointer(keyword, name), memberRole);
    }
  }
}

/** The operations, with the parameters that apply to each. */
export function* operations(document) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item).filter(([, value]) => value?.responses)) {
      const at = pointer("paths", path, method);
      const parameters = (operation.parameters ?? [])
        .map((_, index) => resolve(document, at + pointer("parameters", index)));
      yield { operation, at, parameters };
    }
  }
}

/** The request bodies and responses of all operations, each once. */
export function contents(document) {
  const found = new Map();
  for (const { operation, at } of operations(document)) {
    const places = Object.keys(operation.responses).map(status => at + pointer("responses", status));
    if (operation.requestBody) {
      places.push(at + pointer("requestBody"));
    }
    for (const place of places) {
      const { node, at: target } = resolve(document, place);
      found.set(target, node);
    }
  }
  return found;
}

/** Every schema of the document. */
export function* schemas(document) {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    yield* below(schema, pointer("components", "schemas", name), "component");
  }
  for (const { parameters } of operations(document)) {
    for (const { node, at } of parameters) {
      yield* below(node.schema, at + pointer("schema"), "part");
    }
  }
  for (const [at, node] of contents(document)) {
    for (const [type, media] of Object.entries(node.content ?? {})) {
      yield* below(media.schema, at + pointer("content", type, "schema"), "part");
    }
  }
}

/** Every example and default, with the pointer of the schema that it has to meet. */
export function* examples(document) {
  const carriers = [];
  for (const { parameters } of operations(document)) {
    carriers.push(...parameters);
  }
  for (const [at, node] of contents(document)) {
    for (const [type, media] of Object.entries(node.content ?? {})) {
      carriers.push({ node: media, at: at + pointer("content", type) });
    }
  }
  for (const { node, at } of carriers) {
    const schema = at + pointer("schema");
    if ("example" in node) {
      yield { at: at + "/example", schema, value: node.example };
    }
    for (const name of Object.keys(node.examples ?? {})) {
      const place = at + pointer("examples", name);
      yield { at: place, schema, value: resolve(document, place).node.value };
    }
  }
  for (const { schema, at } of schemas(document)) {
    for (const [index, value] of (schema.examples ?? []).entries()) {
      yield { at: at + pointer("examples", index), schema: at, value };
    }
    if ("default" in schema) {
      yield { at: at + "/default", schema: at, value: schema.default };
    }
  }
}

const limits = [
  "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
  "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "enum", "const",
];

/**
 * Every constraint that an instance of the right JSON types can break: the schema object, the keyword, and for the
 * keywords that ask for members the member.
 */
export function* constraints(document) {
  const open = new Set();
  for (const { schema, at, role } of schemas(document)) {
    // An enumeration beside a plain string is open: no string breaks it.
    if (schema.anyOf?.some(branch => Object.keys(branch).join() === "type")) {
      schema.anyOf.forEach(branch => open.add(branch));
    }
    if (role === "condition" || open.has(schema)) {
      continue;
    }
    for (const keyword of limits.filter(keyword => keyword in schema)) {
      yield { schema, keyword, at: at + pointer(keyword) };
    }
    for (const member of schema.required ?? []) {
      yield { schema, keyword: "required", member, at: `${at}/required (${member})` };
    }
    for (const member of new Set(Object.values(schema.dependentRequired ?? {}).flat())) {
      yield { schema, keyword: "dependentRequired", member, at: `${at}/dependentRequired (${member})` };
    }
  }
}
