import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kernelModule, kernels, moduleOf } from '../../scripts/generate/kernel.ts';
import { planReference } from '../../scripts/generate/plan-reference.ts';
import { planSchema, type Schema } from '../../scripts/generate/plan-schema.ts';
import { actionFile, permissionsPage } from '../../scripts/generate/targets.ts';
import { verdictSchema } from '../../scripts/generate/verdict-schema.ts';
import { parsePlan } from '../../src/plan/parse.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const yamlFiles = (...path: string[]) =>
  readdirSync(join(root, ...path)).filter((file) => file.endsWith('.yaml'));
const schema = JSON.parse(read('plans', 'plan.schema.json'));
const validate = new Ajv2020({ strict: false }).compile(schema);

describe('what is made is current (else run: npm run generate)', () => {
  it('plans/plan.schema.json', () => {
    expect(schema).toEqual(planSchema());
  });

  it('plans/verdict.schema.json', () => {
    expect(JSON.parse(read('plans', 'verdict.schema.json'))).toEqual(
      JSON.parse(JSON.stringify(verdictSchema())),
    );
  });

  it('docs/plan.md', () => {
    const page = read('docs', 'plan.md');
    expect(page).toBe(planReference(page));
  });

  it('the targets of action.yml and of docs/github/permissions.md', () => {
    const [action, permissions] = [read('action.yml'), read('docs', 'github', 'permissions.md')];
    expect(action).toBe(actionFile(action));
    expect(permissions).toBe(permissionsPage(permissions));
  });

  it.each(kernels)('what %s is compiled to', async (kernel) => {
    expect(read(moduleOf(kernel))).toBe(await kernelModule(root, kernel));
  });
});

describe('the schema', () => {
  it.each(yamlFiles('plans'))('accepts plans/%s, and so does the gate', (file) => {
    const text = read('plans', file);
    expect(() => parsePlan(text, file)).not.toThrow();
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts the classic plan', () => {
    expect(validate(parse(read('test', 'plan', 'good', 'classic.yaml')))).toBe(true);
  });

  it('rejects what an editor can tell: of the broken plans, all whose fault is a key, a type or a word', () => {
    const structural = yamlFiles('test', 'plan', 'broken').filter((file) => {
      const golden = read('test', 'plan', 'broken', file.replace(/yaml$/, 'txt'));
      return (
        /is not (a|an|the|NOTE|ks|same|binary|number|reference|true) |is empty|lacks "|no metric is called/.test(
          golden,
        ) && !file.startsWith('yaml-')
      );
    });
    expect(structural.length).toBeGreaterThan(40);
    const missed = structural.filter((file) =>
      validate(parse(read('test', 'plan', 'broken', file), { logLevel: 'silent' })),
    );
    // No schema knows the time zones, the classes of this very plan, or the number that a per cent text holds.
    expect(missed).toEqual(['confidence-too-low.yaml', 'data-time-zone.yaml', 'metric-class-unknown.yaml']);
  });

  it('explains every key to who hovers over it', () => {
    const silent: string[] = [];
    const walk = (node: Schema, path: string) => {
      for (const [key, entry] of Object.entries(node.properties ?? {})) {
        if ((entry.description ?? '').length < 8) silent.push(`${path}.${key}`);
        walk(entry, `${path}.${key}`);
      }
      for (const inner of [...(node.anyOf ?? []), ...(node.items === undefined ? [] : [node.items])])
        walk(inner, path);
      if (typeof node.additionalProperties === 'object') walk(node.additionalProperties, `${path}.*`);
    };
    walk(schema, 'plan');
    for (const [name, definition] of Object.entries((schema as Schema).$defs ?? {})) walk(definition, name);
    expect(silent).toEqual([]);
  });
});
