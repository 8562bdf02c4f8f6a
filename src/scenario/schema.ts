/**
 * The format as JSON Schema (draft 2020-12), from the same table the parser reads: kind, range, default and
 * help of every key, `x-unit` for its unit. What binds two keys (lengths, known ids, order) no schema says;
 * the parser checks it.
 */
import type { Field, ObjectField, Property, VariantField } from './field.ts';
import { format } from './format.ts';
import { scenarioVersion } from './scenario.ts';

export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * JSON Schema of a scenario, for editors and other programs.
 *
 * `scenarioSchema().$id // 'urn:holdline:scenario:1'`
 */
export function scenarioSchema(): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const root = objectSchema(format, definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:holdline:scenario:${scenarioVersion}`,
    title: 'Holdline scenario',
    description: 'A contact centre as its planner describes it. Seconds, shares 0..1, rates per second.',
    ...root,
    $defs: definitions,
  };
}

function schemaOf(field: Field, definitions: Record<string, JsonSchema>): JsonSchema {
  switch (field.kind) {
    case 'number':
      return {
        type: field.whole ? 'integer' : 'number',
        ...given('minimum', field.min),
        ...given('exclusiveMinimum', field.above),
        ...given('maximum', field.max),
        ...given('exclusiveMaximum', field.below),
        ...given('x-unit', field.unit),
      };
    case 'text':
      return {
        type: 'string',
        maxLength: field.most,
        ...(field.shape === 'id' ? { pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' } : {}),
        ...(field.shape === 'date' ? { format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } : {}),
      };
    case 'choice':
      return field.allowed.length === 1 ? { const: field.allowed[0] } : { enum: field.allowed };
    case 'switch':
      return { type: 'boolean' };
    case 'nullable':
      return { anyOf: [schemaOf(field.of, definitions), { type: 'null', description: field.meaning }] };
    case 'list':
      return {
        type: 'array',
        ...(field.least > 0 ? { minItems: field.least } : {}),
        maxItems: field.most,
        items: schemaOf(field.of, definitions),
      };
    case 'object':
      return objectSchema(field, definitions);
    case 'either':
      return { anyOf: [schemaOf(field.number, definitions), objectSchema(field.object, definitions)] };
    case 'variant':
      return variantSchema(field, definitions);
  }
}

function objectSchema(field: ObjectField, definitions: Record<string, JsonSchema>): JsonSchema {
  const keys = Object.entries(field.keys);
  const required = keys.filter(([, property]) => property.required).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(
      keys.map(([key, property]) => [key, propertySchema(property, definitions)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    ...(field.oneOf ? { oneOf: field.oneOf.map((key) => ({ required: [key] })) } : {}),
    additionalProperties: false,
  };
}

function propertySchema(property: Property, definitions: Record<string, JsonSchema>): JsonSchema {
  return {
    description: property.help,
    ...given('default', property.default),
    ...schemaOf(property.field, definitions),
  };
}

function variantSchema(field: VariantField, definitions: Record<string, JsonSchema>): JsonSchema {
  const { name } = field;
  const anyOf = () => ({ anyOf: Object.values(field.of).map((one) => objectSchema(one, definitions)) });
  if (name === undefined) return anyOf();
  definitions[name] ??= anyOf();
  return { $ref: `#/$defs/${name}` };
}

function given(keyword: string, value: unknown): JsonSchema {
  return value === undefined ? {} : { [keyword]: value };
}
