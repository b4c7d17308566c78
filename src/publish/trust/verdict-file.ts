import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod/mini';
import { NotJson, parseJson } from '../../attest/json.ts';
import type { Plan } from '../../plan/plan.ts';
import { quote } from '../../plan/problems.ts';
import { worst } from '../../plan/vocabulary/severity.ts';
import { checkName } from '../../record/check.ts';
import { type Verdict, verdictShape, verdictVersion, type WrittenFinding } from '../../record/verdict.ts';
import { Refusal } from '../../refusal.ts';
import type { Review } from '../../report/review.ts';
import { written } from '../../report/verdict.ts';
import { impliedChecks } from './implied.ts';
import type { Implied } from './levels.ts';

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
  const fault = faultOf(verdict, plan);
  if (fault !== null) throw new Refusal(`${quote(file)} does not hold together: ${fault}.`);
  return verdict;
}

/**
 * Why a verdict cannot be what the judge made by this plan; null: it can. It is by the plan of this checkout to the letter; it
 * holds every check that the plan implies, each once and at a level that its numbers have; and its status is that of its worst
 * finding. Whether the numbers are true cannot be told.
 */
function faultOf(verdict: Verdict, plan: Plan): string | null {
  const { reference, candidate, findings, status, promote } = verdict;
  if (verdict.plan !== plan.name)
    return `it is a verdict by plan ${quote(verdict.plan)}, and the plan of this checkout is ${quote(plan.name)}`;
  if (verdict.plan_sha256 !== plan.source.sha256)
    return `it was judged by another text of plan ${quote(plan.name)} than that of this checkout. Where a pull request changes its plan, judge it again when the plan is merged`;
  if (candidate.rows === 0 || reference === null || reference.rows === 0)
    return 'one of its sets has no rows';
  const byCheck = new Map<string, WrittenFinding>();
  for (const one of findings) {
    if (byCheck.has(one.check)) return `${quote(one.check)} is in it twice`;
    byCheck.set(one.check, one);
  }
  const apart = findings.find(
    ({ value, interval }) =>
      value !== null && interval !== null && !(interval[0] <= value && value <= interval[1]),
  );
  if (apart) return `the interval of ${quote(apart.check)} does not hold its value`;
  for (const implied of impliedChecks(plan)) {
    const found = byCheck.get(implied.check);
    if (!found && implied.when?.(verdict) === false) continue;
    const wrong = found ? faultOfFinding(found, implied, verdict) : 'is not in it, and the plan asks for it';
    if (wrong !== null) return `${quote(implied.check)} ${wrong}`;
  }
  const levels = findings.flatMap((one) => (one.status === 'NOTE' ? [] : [one.status]));
  if (levels.length === 0) return 'no finding in it gates';
  if (status !== worst(levels)) return `its status is ${status}, its worst gating finding ${worst(levels)}`;
  if (promote !== (status === 'GREEN')) return `its status is ${status} and "promote" is ${promote}`;
  return null;
}

function faultOfFinding(
  found: WrittenFinding,
  { levels, bounds, over }: Implied,
  verdict: Verdict,
): string | null {
  const { rows } = verdict.candidate;
  const { status, cases } = found;
  if (bounds !== undefined && JSON.stringify(found.bounds) !== JSON.stringify(bounds))
    return 'has other bounds than the plan of this checkout';
  if (cases !== null && cases > rows && over !== 'no rows') return `rests on ${cases} cases of ${rows} rows`;
  const isWhole =
    over === undefined && found.kind !== 'metric' && found.kind !== 'drift' && found.kind !== 'review';
  if (isWhole && cases !== rows) return `rests on ${cases} cases and not on all ${rows} rows`;
  if (over === 'no rows' && status === 'GREEN' && cases === 0) return 'is GREEN and rests on no cases';
  if (levels(found, verdict).includes(status)) return null;
  return `is ${status} at ${found.value}, which the plan of this checkout does not allow`;
}

/** The text of a verdict file. Throws a Refusal. */
export async function textOfVerdict(file: string): Promise<string> {
  try {
    const found = await stat(file);
    // What never ends has no size.
    if (!found.isFile()) throw new Refusal(`${quote(file)} is no verdict: it is not a regular file.`);
    const { size } = found;
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
    return parseJson(text);
  } catch (error) {
    const why = error instanceof NotJson ? ` (${error.message})` : '';
    throw new Refusal(`${quote(file)} is no verdict: it cannot be read as JSON${why}.`);
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
      changes: [],
      estimated: [],
    },
    wrongRows: null,
    drillDown: {},
    trend: [],
    made,
  };
}
