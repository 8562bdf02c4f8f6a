/**
 * As much of JSON Schema (2020-12) as the published schema uses: enough to see that it and the parser agree.
 * A keyword it does not know is an error of the test, not a silent pass.
 */
type Schema = Readonly<Record<string, unknown>>;

const annotations = new Set([
  '$schema',
  '$id',
  '$defs',
  'title',
  'description',
  'default',
  'format',
  'x-unit',
]);

export function isValid(schema: Schema, value: unknown, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, rule]) => {
    if (annotations.has(keyword)) return true;
    const check = keywords[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(rule as never, value, root, schema);
  });
}

type Check = (rule: never, value: unknown, root: Schema, schema: Schema) => boolean;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keywords: Readonly<Record<string, Check>> = {
  $ref: (rule: string, value, root) =>
    isValid((root.$defs as Record<string, Schema>)[rule.replace('#/$defs/', '')]!, value, root),
  type: (rule: string, value) =>
    ({
      object: isObject(value),
      array: Array.isArray(value),
      string: typeof value === 'string',
      number: isNumber(value) && Number.isFinite(value),
      integer: Number.isInteger(value),
      boolean: typeof value === 'boolean',
      null: value === null,
    })[rule]!,
  const: (rule: unknown, value) => value === rule,
  enum: (rule: readonly unknown[], value) => rule.includes(value),
  minimum: (rule: number, value) => !isNumber(value) || value >= rule,
  exclusiveMinimum: (rule: number, value) => !isNumber(value) || value > rule,
  maximum: (rule: number, value) => !isNumber(value) || value <= rule,
  exclusiveMaximum: (rule: number, value) => !isNumber(value) || value < rule,
  maxLength: (rule: number, value) => typeof value !== 'string' || value.length <= rule,
  pattern: (rule: string, value) => typeof value !== 'string' || new RegExp(rule).test(value),
  minItems: (rule: number, value) => !Array.isArray(value) || value.length >= rule,
  maxItems: (rule: number, value) => !Array.isArray(value) || value.length <= rule,
  items: (rule: Schema, value, root) =>
    !Array.isArray(value) || value.every((element) => isValid(rule, element, root)),
  required: (rule: readonly string[], value) => !isObject(value) || rule.every((key) => key in value),
  properties: (rule: Record<string, Schema>, value, root) =>
    !isObject(value) ||
    Object.entries(rule).every(([key, schema]) => !(key in value) || isValid(schema, value[key], root)),
  additionalProperties: (_: false, value, __, schema) =>
    !isObject(value) || Object.keys(value).every((key) => key in (schema.properties as object)),
  anyOf: (rule: readonly Schema[], value, root) => rule.some((schema) => isValid(schema, value, root)),
  oneOf: (rule: readonly Schema[], value, root) =>
    rule.filter((schema) => isValid(schema, value, root)).length === 1,
};
