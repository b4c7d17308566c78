import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { powerBiProject } from '../../scripts/generate/power-bi.ts';
import { tables } from '../../src/export/tables/index.ts';

const root = join(import.meta.dirname, '../..');
const project = powerBiProject();
const model = (file: string) => project.get(`greenlight.SemanticModel/definition/${file}`)!;
const json = [...project]
  .filter(([file]) => !file.endsWith('.tmdl'))
  .map(([file, text]) => [file, JSON.parse(text)]);

/** A checkout of github.com/microsoft/json-schemas. */
const schemas = process.env.GREENLIGHT_FABRIC_SCHEMAS;
const without = schemas ? '' : ' (skipped: no schemas of Microsoft in GREENLIGHT_FABRIC_SCHEMAS)';

describe('The Power BI project', () => {
  it('is the one in docs/power-bi, and nothing else lies there', () => {
    const folder = join(root, 'docs/power-bi');
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
    expect(there.sort()).toEqual([...project.keys()].sort());
    for (const [file, text] of project) expect(readFileSync(join(folder, file), 'utf8'), file).toBe(text);
  });

  it('reads every column of every table, with its type, from the folder that is exported', () => {
    const typeOf = {
      text: 'string',
      'whole number': 'int64',
      number: 'double',
      time: 'dateTime',
      'true or false': 'boolean',
    };
    for (const [name, { columns }] of Object.entries(tables)) {
      const text = model(`tables/${name}.tmdl`);
      const declared = [
        ...text.matchAll(
          /^\tcolumn (\w+)\n\t\tdataType: (\w+)\n\t\tsummarizeBy: none\n\t\tsourceColumn: (\w+)$/gm,
        ),
      ];
      expect(declared.map(([, column, type, source]) => [column, type, source])).toEqual(
        Object.entries(columns).map(([column, [type]]) => [column, typeOf[type], column]),
      );
      expect(text).toContain(`Folder & "\\parquet\\${name}"`);
      expect(model('model.tmdl')).toContain(`ref table ${name}\n`);
    }
  });

  it('relates and draws columns and measures that there are', () => {
    const isThere = (table: string, name: string) =>
      model(`tables/${table}.tmdl`).includes(`\tcolumn ${name}\n`) ||
      model(`tables/${table}.tmdl`).includes(`\tmeasure '${name}' =`);
    const related = [...model('relationships.tmdl').matchAll(/Column: (\w+)\.(\w+)$/gm)];
    expect(related.length).toBe(2 * 6);
    for (const [, table, column] of related)
      expect(isThere(table!, column!), `${table}.${column}`).toBe(true);
    const drawn = JSON.stringify(json).matchAll(/"Entity":"(\w+)"\}\},"Property":"([^"]+)"/g);
    let count = 0;
    for (const [, table, property] of drawn) {
      expect(isThere(table!, property!), `${table}.${property}`).toBe(true);
      count++;
    }
    expect(count).toBeGreaterThan(10);
    for (const [, table, name] of [...project.values()].join('').matchAll(/\b(\w+)\[(\w+)\]/g))
      if (table! in tables) expect(isThere(table!, name!), `${table}[${name}]`).toBe(true);
  });

  it.skipIf(without !== '')(`holds to the schemas that Microsoft publishes${without}`, () => {
    const ajv = new Ajv({ strict: false, logger: false });
    const base = join(schemas!, 'fabric');
    const idOf = (file: string) => `https://developer.microsoft.com/json-schemas/${file}`;
    for (const one of readdirSync(base, { recursive: true, withFileTypes: true }))
      if (
        /^schema(?:-embedded)?\.json$/.test(one.name) &&
        /\/(?:item\/(?:report|semanticModel)|pbip)\//.test(`${one.parentPath}/`)
      ) {
        const file = join(one.parentPath, one.name);
        const id = idOf(file.slice(schemas!.replace(/\/$/, '').length + 1));
        ajv.addSchema({ ...JSON.parse(readFileSync(file, 'utf8')), $id: id }, id);
      }
    for (const [file, content] of json) {
      expect(existsSync(join(schemas!, content.$schema.slice(idOf('').length))), content.$schema).toBe(true);
      const validate = ajv.getSchema(content.$schema)!;
      expect([file, validate(content), validate.errors]).toEqual([file, true, null]);
      // They are strict: a key that nobody knows is refused.
      expect(validate({ ...content, nobodyKnows: 1 })).toBe(false);
    }
  });
});
