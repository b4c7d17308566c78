import { weakConditions } from '../../measure/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { type AskedPeriod, type Evidence, optional, type PeriodEvidence } from '../evidence.ts';
import type { By } from '../periods.ts';
import { answeredSet } from './answered-set.ts';
import { type CutPeriod, cutSet } from './cut.ts';
import type { Session } from './session.ts';
import type { SqlSets } from './sets.ts';
import { together } from './together.ts';

/** Periods that are counted together, and rows of them: what comes over of all is in memory at a time. */
const [mostPeriods, mostRows] = [50, 20_000_000];

type MakeEvidence = (session: Session, sets: SqlSets, plan: Plan, now: Date) => Evidence;

/**
 * The candidate's periods. What does not hang on the periods before is asked of many periods at once, so that there are about as many
 * statements as for one review, however many periods there are. Rows are shown of the newest alone.
 */
export async function periodEvidences(
  session: Session,
  sets: SqlSets,
  { plan, by, asked }: { plan: Plan; by: By; asked: (end: number, isNewest: boolean) => AskedPeriod },
  make: MakeEvidence,
): Promise<PeriodEvidence[]> {
  const cut = await cutSet(session, plan, sets.typed.candidate, by);
  const periods = cut.map((period) => ({ ...period, asked: asked(period.end, period === cut.at(-1)) }));
  return batches(periods).flatMap((batch) => {
    const counted = once(() => countTogether(session, sets, batch, make));
    return batch.map(({ label, end, full, asked }, i): PeriodEvidence => {
      return { label, end, full, asked, open: async () => (await counted())[i]! };
    });
  });
}

type AskedCut = CutPeriod & { asked: AskedPeriod };

function batches(periods: AskedCut[]): AskedCut[][] {
  const found: AskedCut[][] = [];
  let rows = 0;
  for (const period of periods) {
    const last = found.at(-1);
    rows += period.set.rows;
    if (last && last.length < mostPeriods && rows <= mostRows) last.push(period);
    else {
      found.push([period]);
      rows = period.set.rows;
    }
  }
  return found;
}

/** Asks all periods the same, one question after another, and gives what answers from memory. */
async function countTogether(
  session: Session,
  sets: SqlSets,
  batch: AskedCut[],
  make: MakeEvidence,
): Promise<Evidence[]> {
  const shared = together(session);
  const evidences = await Promise.all(
    batch.map(async ({ set, asked: { plan, now, today } }) => {
      const own: SqlSets = {
        ...sets,
        reference: await answeredSet(shared, plan, sets.typed.reference, sets.reference.answers, now),
        candidate: await answeredSet(shared, plan, set, sets.candidate.answers, now),
        unmatched: today ? sets.unmatched : 0,
        leftovers: today ? sets.leftovers : null,
      };
      return ofPeriod(make(shared, own, plan, now), today);
    }),
  );
  for (const question of questions(batch)) await Promise.all(evidences.map(question));
  return evidences;
}

/** What a review asks, in its order. */
function questions(batch: AskedCut[]): ((evidence: Evidence, at: number) => Promise<unknown>)[] {
  return [
    (one) => one.counts(),
    (one) => one.pairs(),
    (one) => one.summaries(),
    (one) => one.segments(),
    async (one, at) => one.slices(weakConditions(batch[at]!.asked.plan, optional(await one.segments()))),
    (one) => one.operations(),
    (one) => one.knownAnswers(),
    (one) => one.behaviour(),
  ];
}

/** Answers of a period, each asked for once. */
function ofPeriod(evidence: Evidence, today: boolean): Evidence {
  const slices = new Map<string, ReturnType<Evidence['slices']>>();
  return {
    features: evidence.features,
    counts: once(() => evidence.counts()),
    pairs: once(() => evidence.pairs()),
    summaries: once(() => evidence.summaries()),
    segments: once(() => evidence.segments()),
    slices(conditions) {
      const key = JSON.stringify(conditions.map(({ sql }) => sql));
      const found = slices.get(key) ?? evidence.slices(conditions);
      slices.set(key, found);
      return found;
    },
    knownAnswers: once(async () => (today ? evidence.knownAnswers() : [])),
    behaviour: once(async () => (today ? evidence.behaviour() : [])),
    operations: once(() => evidence.operations()),
    byTime: (columns) => evidence.byTime(columns),
    dependencies: async () => (today ? evidence.dependencies() : null),
    sampleRows: (requests) =>
      today
        ? evidence.sampleRows(requests)
        : Promise.resolve({ unavailable: 'an engine shows rows of the newest period alone' }),
    periods: async () => ({ unavailable: 'it is a period itself' }),
    close: async () => {},
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
