// Says in JSON Schema 2020-12 what the schemas of a published document say in the dialect of its OpenAPI version.

import { pointer } from "./document.mjs";

const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"];
const singles = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties"];
const types = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);
const isObject = node => typeof node === "object" && node !== null && !Array.isArray(node);

/**
 * Rewrites all schemas of a document in place. The result finds them by the pointers that they had, which may lead through
 * references: rewriting moves some, and drops what stands beside a reference, though others may refer to a place in it.
 * A discriminator asserts nothing, as JSON Schema has it, unless the options ask for `discriminators`.
 */
export function modernize(document, nameOf, options = {}) {
  const places = new Map();
  const schemas = [];
  const visit = (schema, at) => {
    if (isObject(schema) && !places.has(at)) {
      places.set(at, schema);
      schemas.push(schema);
      childrenOf(schema).forEach(([path, child]) => visit(child, at + pointer(...path)));
    }
  };
  for (const [schema, at] of outermost(document, [])) {
    visit(schema, at);
  }
  // Grows by what is referred to, but is no place of a schema.
  const targets = new Map();
  for (const schema of schemas) {
    const at = targetOf(schema);
    if (at !== null) {
      visit(find(document, at), at);
      targets.set(schema, places.get(at));
    }
  }
  // Only now, since pointers may lead through references.
  for (const [schema, target] of targets) {
    schema.$ref = target === undefined ? schema.$ref : nameOf(target);
  }
  if (options.discriminators) {
    schemas.push(...discriminate(schemas, targets, places, nameOf));
  }
  schemas.forEach(/^3\.[1-9]/.test(document.openapi) ? rewriteModern : rewriteOld);
  return at => places.get(at) ?? find(document, at);
}

const childrenOf = schema => [
  ...[...lists, ...maps].flatMap(name => Object.entries(schema[name] ?? {}).map(([key, child]) => [[name, key], child])),
  ...singles.map(name => [[name], schema[name]]),
];

/** Where in the document a reference leads; null for what is none. */
const targetOf = node => typeof node?.$ref === "string" && node.$ref.startsWith("#/") ? decodeURIComponent(node.$ref.slice(1)) : null;

/** What stands at a pointer; references on the way are followed, though not in a circle. */
const find = (document, at, seen = []) => at.split("/").slice(1)
  .map(segment => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
  .reduce((parent, name) => parent?.[name] ?? follow(document, parent, seen)?.[name], document);

function follow(document, node, seen) {
  const target = targetOf(node);
  return target === null || seen.includes(target) ? node : follow(document, find(document, target, [...seen, target]), [...seen, target]);
}

/** The schemas that stand outside of schemas, with their places. */
function* outermost(node, path) {
  const name = path.at(-1);
  if (typeof node !== "object" || node === null || ["example", "examples"].includes(name)) {
    return;
  }
  if (name === "schema" || name === "itemSchema") {
    yield [node, pointer(...path)];
  } else if (name === "definitions" || (name === "schemas" && path.at(-2) === "components")) {
    yield* Object.entries(node).map(([key, schema]) => [schema, pointer(...path, key)]);
  } else {
    for (const [key, child] of Object.entries(node)) {
      yield* outermost(child, [...path, key]);
    }
  }
}

/**
 * Has bases demand what the kind demands that the mapping of their discriminator names. A kind takes in the base as it was:
 * the result holds these.
 */
function discriminate(schemas, targets, places, nameOf) {
  return schemas.filter(schema => isObject(schema.discriminator?.mapping)).map(base => {
    const { propertyName, mapping } = base.discriminator;
    const named = Object.entries(mapping).map(([value, reference]) => ({ value, kind: places.get(reference.slice(1)) }));
    const alone = { ...base };
    named.filter(({ kind }) => kind !== base).forEach(({ kind }) => refer(kind, targets, base, nameOf(alone)));
    const conditions = named.filter(({ kind }) => kind !== undefined && kind !== base).map(({ value, kind }) => ({
      if: { required: [propertyName], properties: { [propertyName]: { const: value } } },
      then: { $ref: nameOf(kind) },
    }));
    base.allOf = [...(base.allOf ?? []), ...conditions];
    return alone;
  });
}

/** Has what a schema takes in refer to another one instead of a target. */
function refer(schema, targets, target, other, seen = new Set()) {
  if (isObject(schema) && !seen.has(schema)) {
    seen.add(schema);
    if (targets.get(schema) === target) {
      schema.$ref = other;
    }
    [targets.get(schema), ...schema.allOf ?? []].filter(part => part !== target).forEach(part => refer(part, targets, target, other, seen));
  }
}

/** 3.1 has no nullable. Beside a type Ajv reads it as 3.0 did; elsewhere it refuses the schema. */
function rewriteModern(schema) {
  if (schema.type === undefined) {
    delete schema.nullable;
  }
  dropMalformed(schema);
}

/** 2.0 and 3.0: nullable, exclusive bounds as booleans, and references that stand alone. */
function rewriteOld(schema) {
  const isNullable = schema.nullable === true || schema["x-nullable"] === true;
  delete schema.nullable;
  if (typeof schema.$ref === "string") {
    Object.keys(schema).filter(name => name !== "$ref").forEach(name => delete schema[name]);
  }
  rewriteBound(schema, "minimum", "exclusiveMinimum");
  rewriteBound(schema, "maximum", "exclusiveMaximum");
  dropMalformed(schema);
  if (isNullable) {
    allowNull(schema);
  }
}

function rewriteBound(schema, inclusive, exclusive) {
  if (schema[exclusive] === true && schema[inclusive] !== undefined) {
    schema[exclusive] = schema[inclusive];
    delete schema[inclusive];
  } else if (typeof schema[exclusive] === "boolean") {
    delete schema[exclusive];
  }
}

/** As authors mean it, wherever it stands. By the letter of 3.0.3 it needs a type beside it, and null among the values. */
function allowNull(schema) {
  const own = { ...schema };
  Object.keys(schema).forEach(name => delete schema[name]);
  schema.anyOf = [{ type: "null" }, own];
}

/** What Ajv would refuse to compile asserts nothing. */
function dropMalformed(schema) {
  const has = {
    type: value => [value].flat().every(name => types.has(name)),
    required: Array.isArray,
    enum: value => Array.isArray(value) && value.length > 0,
    items: value => !Array.isArray(value),
    id: () => false,
    $schema: () => false,
  };
  for (const [keyword, isWellFormed] of Object.entries(has)) {
    if (keyword in schema && !isWellFormed(schema[keyword])) {
      delete schema[keyword];
    }
  }
  for (const keyword of ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minimum", "maximum", "multipleOf"]) {
    if (keyword in schema && typeof schema[keyword] !== "number") {
      delete schema[keyword];
    }
  }
}
