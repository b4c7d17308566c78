import { join, relative, resolve, sep } from 'node:path';
import { readPlan } from '../plan/read.ts';
import type { Verdict } from '../record/verdict.ts';
import { Refusal } from '../refusal.ts';
import type { Review } from '../report/review.ts';
import { clearReport, writeReport } from '../report/write.ts';
import { openPool } from '../threads/pool.ts';
import { version } from '../version.ts';
import { type Announcement, announce, announceRefusal } from './announcement.ts';
import { isTrusted } from './event.ts';
import { gateName } from './gate-name.ts';
import { memoryOf } from './history.ts';
import type { Inputs } from './inputs.ts';
import { outputsFor } from './outputs.ts';
import { apiOf } from './place.ts';
import type { Question } from './question.ts';
import { runnerLog } from './runner.ts';
import { readVerdictFile, reviewOf } from './verdict-file.ts';
import { writeWrongRows } from './wrong-rows.ts';

/** A review. Its outputs are set as soon as its verdict is on disk. */
export async function judgedAndSaid(question: Question): Promise<Announcement> {
  const { inputs, event, runner } = question;
  const trusted = isTrusted(event);
  const announcement = await judged(question, trusted);
  const paths = { verdict: join(inputs.out, 'verdict.json'), report: join(inputs.out, 'report.html') };
  for (const [name, value] of Object.entries(outputsFor(announcement.status, trusted, paths)))
    runner.setOutput(name, value);
  return announcement;
}

/** A verdict, or the reason why there is none: whatever goes wrong here ends as an announcement that opens nothing. */
async function judged(question: Question, trusted: boolean): Promise<Announcement> {
  const { inputs, faults, event, environment, now } = question;
  const at = now.toISOString();
  try {
    if (faults.length > 0) throw new Refusal(faults.join('\n'));
    const made = { at, version, runUrl: event.run.id ? event.run.url : null, commit: event.commit };
    const review = inputs.verdictFile
      ? await measuredElsewhere(inputs.verdictFile, inputs, made)
      : await measuredHere(question, made);
    await writeWrongRows(review.wrongRows, inputs.out);
    const planPath = pathInRepository(inputs.plan, environment.GITHUB_WORKSPACE ?? process.cwd());
    return announce(review, inputs.name ?? review.plan.name, planPath, trusted);
  } catch (error) {
    await clearReport(inputs.out).catch(() => {});
    await writeWrongRows(null, inputs.out).catch(() => {});
    const message =
      error instanceof Refusal
        ? error.message
        : `a fault of Greenlight itself, please report it: ${error instanceof Error ? error.message : String(error)}`;
    return announceRefusal(message, inputs.name ?? gateName(inputs.plan), event.commit, at);
  }
}

async function measuredHere(
  { inputs, event, environment, runner, now }: Question,
  { runUrl, commit }: Review['made'],
): Promise<Review> {
  const { plan, reference, candidate, labels, out } = inputs;
  const pool = openPool(null, [...reference, ...candidate]);
  try {
    const { check } = await import('../gate.ts');
    const history = await memoryOf(inputs, event, apiOf(environment), runnerLog(runner));
    return await check({ plan, reference, candidate, labels, out, now, runUrl, commit, history, pool });
  } finally {
    await pool?.close();
  }
}

async function measuredElsewhere(file: string, inputs: Inputs, made: Review['made']): Promise<Review> {
  const plan = await readPlan(inputs.plan);
  const verdict: Verdict = await readVerdictFile(file, plan);
  const review = reviewOf(verdict, plan, made);
  await clearReport(inputs.out);
  await writeReport(review, inputs.out);
  return review;
}

function pathInRepository(plan: string, root: string): string {
  const path = relative(resolve(root), resolve(plan));
  return path.startsWith('..') ? plan : path.split(sep).join('/');
}
