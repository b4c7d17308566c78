import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** What GitHub publishes about one endpoint, and how a request departs from it. */
export interface Endpoint {
  /** `POST /repos/{owner}/{repo}/check-runs` */
  name: string;
  parameters: Record<string, string>;
  /** Sentences about the path, the query and the body; empty where all is as published. */
  faults(query: URLSearchParams, body: unknown): string[];
}

interface Operation {
  parameters?: unknown[];
  requestBody?: { required?: boolean; content?: Record<string, { schema?: Schema }> };
}
type Schema = Record<string, unknown>;
type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema?: Schema };

let description: { paths: Record<string, Record<string, Operation>>; components: unknown } | undefined;
const compiled = new Map<string, ValidateFunction>();

/** Reads GitHub's OpenAPI description, once: no request that has a deadline should have to wait for it. */
export function readDescription(): void {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  description ??= JSON.parse(readFileSync(file, 'utf8'));
}

/** The endpoint that a request is for by GitHub's OpenAPI description, or null when it knows none. */
export function endpointFor(method: string, path: string): Endpoint | null {
  readDescription();
  const asked = path.split('/');
  let best: { template: string; parameters: Record<string, string> } | null = null;
  for (const template of Object.keys(description!.paths)) {
    const parameters = match(template.split('/'), asked);
    if (!parameters || !description!.paths[template]![method.toLowerCase()]) continue;
    if (!best || Object.keys(parameters).length < Object.keys(best.parameters).length)
      best = { template, parameters };
  }
  if (!best) return null;
  const { template, parameters } = best;
  const name = `${method} ${template}`;
  const operation = description!.paths[template]![method.toLowerCase()]!;
  return { name, parameters, faults: (query, body) => faultsOf(name, operation, parameters, query, body) };
}

function faultsOf(
  name: string,
  operation: Operation,
  path: Record<string, string>,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const faults: string[] = [];
  const known = (operation.parameters ?? []).map((one) => resolved(one) as unknown as Parameter);
  for (const parameter of known) {
    const given = parameter.in === 'path' ? path[parameter.name] : query.get(parameter.name);
    if (parameter.in === 'header') continue;
    if (given === undefined || given === null) {
      if (parameter.required) faults.push(`${name}: ${parameter.name} is missing`);
      continue;
    }
    const validate = compile(`${name} ${parameter.in} ${parameter.name}`, {
      type: 'object',
      properties: { value: parameter.schema ?? {} },
    });
    if (!validate({ value: given })) faults.push(`${name}: ${parameter.name}: ${messages(validate)}`);
  }
  for (const key of query.keys())
    if (!known.some((one) => one.in === 'query' && one.name === key))
      faults.push(`${name}: unknown query ${key}`);

  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (body === undefined) {
    if (operation.requestBody?.required) faults.push(`${name}: the body is missing`);
    return faults;
  }
  if (!schema) return [...faults, `${name}: takes no body`];
  const validate = compile(`${name} body`, schema);
  if (!validate(body)) faults.push(`${name}: body: ${messages(validate)}`);
  const properties = propertiesOf(schema);
  for (const key of Object.keys(body as object))
    if (!properties.has(key)) faults.push(`${name}: unknown property ${key}`);
  return faults;
}

function match(template: string[], asked: string[]): Record<string, string> | null {
  if (template.length !== asked.length) return null;
  const parameters: Record<string, string> = {};
  for (const [i, part] of template.entries()) {
    const given = asked[i]!;
    if (part.startsWith('{')) parameters[part.slice(1, -1)] = decodeURIComponent(given);
    else if (part !== given) return null;
  }
  return parameters;
}

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
addFormats.default(ajv);
const ajvForBodies = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajvForBodies);

function compile(key: string, schema: Schema): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const components: Record<string, Record<string, unknown>> = {};
  collect(schema, components);
  const validate = (key.endsWith(' body') ? ajvForBodies : ajv).compile(
    asJsonSchema({ ...schema, components }),
  );
  compiled.set(key, validate);
  return validate;
}

/** OpenAPI 3.0 may call a schema nullable that names no type of its own, which JSON Schema cannot say so. */
function asJsonSchema<T>(node: T): T {
  if (Array.isArray(node)) return node.map(asJsonSchema) as T;
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, asJsonSchema(value)]));
  if (copy.nullable !== true || copy.type !== undefined) return copy as T;
  const { nullable: _, ...rest } = copy;
  return { anyOf: [rest, { type: 'null' }] } as T;
}

/** Copies everything that a schema refers to, so that only this much of the description is compiled. */
function collect(node: unknown, into: Record<string, Record<string, unknown>>): void {
  if (node === null || typeof node !== 'object') return;
  const ref = (node as { $ref?: unknown }).$ref;
  if (typeof ref === 'string') {
    const [, , kind, name] = ref.split('/') as [string, string, string, string];
    into[kind] ??= {};
    if (!(name in into[kind])) {
      into[kind][name] = resolved(node);
      collect(into[kind][name], into);
    }
  }
  for (const value of Object.values(node)) collect(value, into);
}

function resolved(node: unknown): Schema {
  const ref = (node as { $ref?: string }).$ref;
  if (!ref) return node as Schema;
  return ref
    .split('/')
    .slice(1)
    .reduce((at, key) => (at as Record<string, unknown>)[key], description as unknown) as Schema;
}

function propertiesOf(schema: Schema): Set<string> {
  const names = new Set(Object.keys((schema.properties as object | undefined) ?? {}));
  for (const key of ['oneOf', 'anyOf', 'allOf'])
    for (const part of (schema[key] as unknown[] | undefined) ?? [])
      for (const name of propertiesOf(resolved(part))) names.add(name);
  return names;
}

function messages(validate: ValidateFunction): string {
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join('; ');
}
