import { writeFile } from 'node:fs/promises';
import { parseConditions } from '../data/condition/condition.ts';
import { probesOf } from '../engine/script/probes.ts';
import { scriptOf } from '../engine/script/script.ts';
import { candidateName, statementsOf } from '../engine/script/statements.ts';
import type { DialectName } from '../engine/sql/dialect/dialect.ts';
import { dialects } from '../engine/sql/dialect/index.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { nearest } from '../text/nearest.ts';
import { version } from '../version.ts';
import { type Command, one } from './command.ts';
import { moment, needed } from './flags.ts';

const name = 'plan-sql';

export const command: Command = {
  usage: 'greenlight plan-sql --dialect D --plan P --reference R --candidate C --output DIR [--out FILE]',
  help: `Flags:
  --dialect D     duckdb, spark, databricks, trino, bigquery or snowflake
  --plan P        the performance monitoring plan (YAML), which names all features
  --reference R   the table of the set that the model was accepted on, written as the dialect writes it
  --candidate C   the table of the set to judge
  --candidate-where W   keep the candidate's rows that meet a condition, such as "day >= '2026-03-01'",
                  on columns that the plan names
  --output DIR    where the script puts its answers: a folder or an address that the engine can write to; with
                  trino the beginning of the names of tables
  --as-of TIME    count as if it were this moment (default: the moment at which the script runs)
  --out FILE      write the script to FILE (default: print it)

Run the script as a job, fetch DIR, and judge it: greenlight check --plan P --counts DIR. The script looks at each table in
a fixed number of queries, none of which hangs on the answer to another. It holds the names of tables as you wrote them.

Exit status: 0, or 2 when it could not be written.

Example:
  greenlight plan-sql --dialect spark --plan plans/credit-default.yaml --reference prod.reference \\
    --candidate prod.scored --output s3://bucket/counts`,
  options: {
    dialect: { type: 'string' },
    plan: { type: 'string' },
    reference: { type: 'string' },
    candidate: { type: 'string' },
    'candidate-where': { type: 'string' },
    output: { type: 'string' },
    'as-of': { type: 'string' },
    out: { type: 'string' },
  },
  async run({ flags }, terminal) {
    const dialect = dialectNamed(needed(one(flags, 'dialect'), '--dialect', 'who runs the script', name));
    const plan = await readPlan(needed(one(flags, 'plan'), '--plan', 'the monitoring plan', name));
    const sets = {
      reference: needed(one(flags, 'reference'), '--reference', 'a table', name),
      candidate: needed(one(flags, 'candidate'), '--candidate', 'a table', name),
      candidateWhere: one(flags, 'candidate-where'),
    };
    const output = needed(one(flags, 'output'), '--output', 'where answers go', name).replace(/\/+$/, '');
    const asOf = one(flags, 'as-of');
    const now = asOf === null ? null : moment(asOf, '--as-of', plan.data.timeZone);
    const conditions = await parseConditions(
      plan.edgeCases.map(({ where }) => where),
      { timeZone: plan.data.timeZone },
    );
    const statements = await statementsOf(plan, dialects[dialect], sets, conditions, {
      now,
      version,
      probes: await probesOf(plan),
    });
    const script = scriptOf(dialect, statements, output, [
      `Counts what the plan ${plan.name} needs of ${sets.reference} and ${candidateName(sets)}.`,
      `Written by greenlight ${version} plan-sql --dialect ${dialect}. Judge its answers: greenlight check --plan ${plan.source.file} --counts DIR`,
    ]);
    const out = one(flags, 'out');
    if (out === null) terminal.out(script);
    else await writeFile(out, script);
    return 0;
  },
};

function dialectNamed(text: string): DialectName {
  const names = Object.keys(dialects) as DialectName[];
  const found = names.find((one) => one === text.toLowerCase());
  if (found) return found;
  const meant = nearest(text, names);
  throw new Refusal(
    `--dialect "${text.slice(0, 40)}" is none of ${names.join(', ')}${meant === null ? '' : `; was "${meant}" meant?`}.`,
  );
}
