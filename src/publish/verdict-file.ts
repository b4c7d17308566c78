import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod/mini';
import { levelOf, worst } from '../judge/rule.ts';
import type { Plan } from '../plan/plan.ts';
import { quote } from '../plan/problems.ts';
import { checkName, metricKey } from '../record/check.ts';
import { type Verdict, verdictShape, verdictVersion, type WrittenFinding } from '../record/verdict.ts';
import { Refusal } from '../refusal.ts';
import type { Review } from '../report/review.ts';
import { written } from '../report/verdict.ts';

// A refusal tells what is wrong in zod's own words, which zod/mini leaves out.
z.config(z.locales.en());

/** Larger than any verdict, small enough to read without thinking. */
const largest = 20 * 1024 * 1024;

/**
 * A verdict that another run measured, perhaps on code nobody has reviewed. It is data and nothing more: checked
 * against the contract, against itself and against the plan of this checkout, and written into pages anew.
 *
 * @throws {Refusal} when it cannot be read or does not hold together.
 */
export async function readVerdictFile(file: string, plan: Plan): Promise<Verdict> {
  return readVerdict(await textOfVerdict(file), file, plan);
}

/** The same from the file's text. */
export function readVerdict(written: string, file: string, plan: Plan): Verdict {
  const verdict = check(file, parse(written, file));
  const refuse = (what: string) => new Refusal(`${quote(file)} does not hold together: ${what}.`);
  if (verdict.plan !== plan.name)
    throw refuse(
      `it is a verdict by plan ${quote(verdict.plan)}, and the plan of this checkout is ${quote(plan.name)}`,
    );
  const levels = verdict.findings.flatMap(({ status }) => (status === 'NOTE' ? [] : [status]));
  if (levels.length === 0) throw refuse('no finding in it gates');
  if (verdict.status !== worst(levels))
    throw refuse(`its status is ${verdict.status}, its worst gating finding ${worst(levels)}`);
  if (verdict.promote !== (verdict.status === 'GREEN'))
    throw refuse(`its status is ${verdict.status} and "promote" is ${verdict.promote}`);
  const missing = missingRule(plan, verdict.findings);
  if (missing) throw refuse(missing);
  return verdict;
}

/** The metrics that the reviewed plan gates must all be there, and none GREEN against the reviewed rule. */
function missingRule(plan: Plan, findings: WrittenFinding[]): string | null {
  for (const rule of plan.metrics) {
    if (!rule.gates) continue;
    const key = `metric/${metricKey(rule.metric, rule.class)}`;
    const found = findings.filter((one) => one.check === key);
    if (found.length === 0) return `the plan gates ${quote(key)}, and no finding is about it`;
    for (const { status, value } of found)
      if (status === 'NOTE' || (status === 'GREEN' && (value === null || levelOf(value, rule) !== 'GREEN')))
        return `${quote(key)} is ${status} at ${value}, which the plan of this checkout does not allow`;
  }
  return null;
}

/** The text of a verdict file. Throws a Refusal. */
export async function textOfVerdict(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > largest) throw new Refusal(`${quote(file)} is too large for a verdict (${size} bytes).`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Refusal(
      missing
        ? `${quote(file)} does not exist: the measuring run left no verdict. Its log says why it could not judge.`
        : `${quote(file)} is no verdict: it cannot be read.`,
    );
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${quote(file)} is no verdict: it cannot be read as JSON.`);
  }
}

/** What a file holds, by the contract; every word about a finding is made anew from its data. */
function check(file: string, data: unknown): Verdict {
  const { version } = Object(data) as { version?: unknown };
  if (version !== verdictVersion)
    throw new Refusal(
      `${quote(file)} is no verdict of version ${verdictVersion}, which this Greenlight reads. ` +
        'Measure and publish with the same version of Greenlight.',
    );
  const { success, data: verdict, error } = verdictShape.safeParse(data);
  if (!success) {
    const [issue] = error.issues;
    const at = issue?.path.join('.') || 'the top';
    throw new Refusal(
      `${quote(file)} is no verdict of version ${verdictVersion}: at ${quote(at)}: ${quote(issue?.message ?? '')}.`,
    );
  }
  const misnamed = verdict.findings.find((one) => one.check !== checkName(one));
  if (misnamed !== undefined)
    throw new Refusal(
      `${quote(file)} does not hold together: a finding is named ${quote(misnamed.check)} and is about ${quote(checkName(misnamed))}.`,
    );
  return { ...verdict, findings: verdict.findings.map(written) };
}

/** A review of which nothing is known but its verdict. */
export function reviewOf(verdict: Verdict, plan: Plan, made: Review['made']): Review {
  const unknown = (rows: number) => ({
    rows,
    labels: { rows, labelled: Number.NaN, pending: Number.NaN, unmatched: Number.NaN },
    from: null,
    to: null,
    curves: null,
    confusion: null,
  });
  return {
    plan,
    verdict,
    measurements: {
      reference: verdict.reference && unknown(verdict.reference.rows),
      candidate: unknown(verdict.candidate.rows),
      comparisons: [],
      edgeCases: [],
      segments: [],
      columns: [],
      facts: [],
      estimated: [],
    },
    wrongRows: null,
    drillDown: {},
    trend: [],
    made,
  };
}
