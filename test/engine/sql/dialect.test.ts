import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConditions, parsePredicate } from '../../../src/data/condition/condition.ts';
import { scriptOf } from '../../../src/engine/script/script.ts';
import { statementsOf } from '../../../src/engine/script/statements.ts';
import { type ConditionColumn, conditionSql } from '../../../src/engine/sql/condition/condition.ts';
import type { DialectName } from '../../../src/engine/sql/dialect/dialect.ts';
import { dialects } from '../../../src/engine/sql/dialect/index.ts';
import { readPlan } from '../../../src/plan/read.ts';

const columns = (name: DialectName) => {
  const sql = (column: string) => dialects[name].identifier(column);
  return new Map<string, ConditionColumn>([
    ['n', { type: 'number', sql: sql('n') }],
    ['m', { type: 'number', sql: sql('m') }],
    ['t', { type: 'time', sql: sql('t') }],
    ['s', { type: 'text', sql: sql('s'), texts: ['car'] }],
    ['d', { type: 'text', sql: sql('d'), texts: ['1', '2.5'] }],
    ['b', { type: 'text', sql: sql('b'), texts: ['true', 'False'] }],
  ]);
};

/** One of each node of the grammar, and the texts that are hard to write. */
const conditions = [
  'n < 0 AND NOT (m >= 1e-300 OR n <> -2.5)',
  'n / m > 0.1 AND (n + m) / (n * m - 1) BETWEEN 0 AND n',
  "s IN ('car', 'it''s', 'back\\slash') OR s NOT IN ('a', NULL)",
  "s LIKE 'a^%\\%\\_\\\\_' OR s NOT ILIKE '%Ab_'",
  "t >= '2026-03-01' AND t IS NOT NULL AND (n / m) IS NULL",
  "s < 'b' AND s >= 'A' AND d > 5 AND d + 1 < n",
  'b AND (n > m) IS NOT TRUE AND (b = TRUE) IS FALSE',
  "s = '`quoted` \"so\"\t' OR s = '\n'",
];

async function written(name: DialectName): Promise<string[]> {
  return Promise.all(
    conditions.map(async (sql) => conditionSql(await parsePredicate(sql), columns(name), dialects[name])),
  );
}

const python = process.env.GREENLIGHT_SQLGLOT ?? '';
const parser = `
import json, sys, sqlglot
from sqlglot import exp
dialect, texts = json.load(sys.stdin)
answers = []
for text in texts:
    tree = sqlglot.parse_one('SELECT 1 FROM r WHERE ' + text, dialect=dialect, error_level=sqlglot.ErrorLevel.RAISE)
    answers.append({'columns': sorted({c.name for c in tree.find_all(exp.Column)}),
                    'texts': sorted({c.this for c in tree.find_all(exp.Literal) if c.is_string})})
print(json.dumps(answers))
`;

const statementParser = `
import json, sys, sqlglot
dialect, texts = json.load(sys.stdin)
trees = [sqlglot.parse_one(text.strip().rstrip(';'), dialect=dialect, error_level=sqlglot.ErrorLevel.RAISE) for text in texts]
print(json.dumps({'read': len(trees), 'commands': sum(isinstance(tree, sqlglot.exp.Command) for tree in trees)}))
`;
const plans = ['credit-default', 'ticket-routing', 'delivery-time'];

async function statementsFor(name: DialectName, file: string) {
  const read = await readPlan(join(import.meta.dirname, '../../../plans', `${file}.yaml`));
  const plan = { ...read, data: { ...read.data, timeZone: 'UTC' } };
  const conditions = await parseConditions(
    plan.edgeCases.map(({ where }) => where),
    {},
  );
  const sets = { reference: 'prod.a', candidate: 'prod.b', candidateWhere: null };
  return statementsOf(plan, dialects[name], sets, conditions, { now: null, version: '0', probes: ["it's"] });
}

describe.skipIf(!existsSync(python))(
  `sqlglot, a parser of each dialect, ${existsSync(python) ? 'reads' : '(skipped: GREENLIGHT_SQLGLOT names no Python that has it) reads'}`,
  () => {
    it.each(Object.keys(dialects) as DialectName[])(
      'the conditions written for %s, with their columns and texts',
      async (name) => {
        const texts = await written(name);
        const out = execFileSync(python, ['-c', parser], {
          input: JSON.stringify([name, texts]),
          encoding: 'utf8',
        });
        const read: { columns: string[]; texts: string[] }[] = JSON.parse(out);
        expect(read.map((one) => one.columns)).toEqual([
          ['m', 'n'],
          ['m', 'n'],
          ['s'],
          ['s'],
          ['m', 'n', 't'],
          ['d', 'n', 's'],
          ['b', 'm', 'n'],
          ['s'],
        ]);
        expect(read[2]!.texts).toEqual(expect.arrayContaining(['back\\slash', 'car', "it's"]));
        expect(read[7]!.texts).toEqual(expect.arrayContaining(['`quoted` "so"', '']));
      },
    );

    it.each(Object.keys(dialects) as DialectName[])(
      'every statement of a script for %s, and where its answer goes',
      async (name) => {
        const statements = (await Promise.all(plans.map((plan) => statementsFor(name, plan)))).flat();
        const script = scriptOf(name, statements, name === 'trino' ? 'counts' : 's3://b/counts', []);
        // sqlglot does not know where Spark's answers go: INSERT OVERWRITE DIRECTORY … USING.
        const exports = ['spark', 'databricks'].includes(name) ? [] : script.split(/;\n\n/).slice(1);
        const texts = [...statements.map(({ select }) => select), ...exports];
        const out = execFileSync(python, ['-c', statementParser], {
          input: JSON.stringify([name, texts]),
          encoding: 'utf8',
        });
        expect(JSON.parse(out)).toEqual({ read: texts.length, commands: 0 });
      },
    );
  },
);

describe('a text is one literal, whatever is in it', () => {
  it.each(Object.keys(dialects) as DialectName[])('in %s', async (name) => {
    for (const text of ["' OR 1=1 --", "\\' OR 1=1 --", '\\', "''", "\\''"]) {
      const literal = dialects[name].text(text);
      const escapes = !['duckdb', 'trino'].includes(name);
      let at = 1;
      while (literal[at] !== "'" || literal[at + 1] === "'")
        at += literal[at] === "'" || (escapes && literal[at] === '\\') ? 2 : 1;
      expect(at, literal).toBe(literal.length - 1);
    }
  });

  it('and NUL, which none can write, is refused', () => {
    for (const dialect of Object.values(dialects)) expect(() => dialect.text('a\0b')).toThrow('NUL');
  });
});
