import { z } from 'zod/mini';
import type { Plan } from '../plan/plan.ts';
import { modelShape } from '../record/model.ts';
import { otherKey, type SealKey, sealState } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { TILTS } from '../statistics/sample-ratio.ts';
import { gridOf } from './evidence.ts';
import type { State } from './state.ts';

// A refusal tells what is wrong in zod's own words, which zod/mini leaves out.
z.config(z.locales.en());

const count = z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
const finite = z.number();
const share = z.number().check(z.minimum(0), z.maximum(1));
const time = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), 'a time'));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const decision = z.enum(['PROMOTE', 'HOLD', 'ROLLBACK', 'INCONCLUSIVE']);
const side = z.strictObject({ rows: count, sha256 });

const atLeast0 = finite.check(z.minimum(0));
const few = z.strictObject({
  weight: atLeast0,
  auroc: atLeast0,
  moments: z.tuple([atLeast0, atLeast0, atLeast0]),
});
const scores = z.strictObject({
  excess: finite,
  expected: z.tuple([atLeast0, atLeast0]),
  information: z.array(atLeast0),
});

const shape: z.ZodMiniType<State> = z.strictObject({
  version: z.literal(1),
  rollout: z.string().check(z.maxLength(100)),
  plan: z.string(),
  plan_sha256: sha256,
  model: z.optional(modelShape),
  versions: z.strictObject({ baseline: z.nullable(z.string()), canary: z.nullable(z.string()) }),
  step: count,
  traffic: share,
  measures: z.array(
    z.strictObject({
      name: z.string(),
      canary: count,
      canary_bad: count,
      baseline: count,
      baseline_bad: count,
      step_canary: count,
      mantel_haenszel: z.tuple([atLeast0, atLeast0]),
      psi: z.array(finite),
      log_e: z.array(finite),
      planned: z.optional(z.strictObject({ worse: scores, good: scores })),
    }),
  ),
  split: z.strictObject({
    canary: count,
    baseline: count,
    expected: atLeast0,
    log_e: z.array(finite).check(z.length(TILTS.length)),
  }),
  auroc: z.nullable(
    z.strictObject({
      cases: count,
      weight: atLeast0,
      difference: finite,
      variance: atLeast0,
      few: z.optional(z.strictObject({ baseline: few, canary: few })),
      result: z.nullable(z.enum(['good enough', 'worse', 'not proven'])),
    }),
  ),
  users: z.optional(z.string().check(z.maxLength(50_000), z.regex(/^[A-Za-z0-9+/]*=*$/))),
  ready: z.boolean(),
  ended: z.nullable(z.enum(['PROMOTE', 'ROLLBACK', 'INCONCLUSIVE'])),
  approved: z.nullable(z.strictObject({ by: z.string(), at: time })),
  batches: z
    .array(
      z.strictObject({
        from: time,
        to: time,
        baseline: side,
        canary: side,
        at: time,
        share,
        decision,
        traffic: share,
        why: z.string(),
        labels: z.optional(z.union([z.literal('none'), time])),
      }),
    )
    .check(z.minLength(1)),
  joined: z.optional(count),
  answered: z.boolean(),
});

/** Reads the text of a state file strictly. `file` names it in messages. Throws a Refusal. */
export function parseState(text: string, file: string, plan: Plan, key: SealKey = null): State {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    throw damaged(file, 'it is not JSON');
  }
  const state = field(written, 'state');
  const version = field(state, 'version');
  if (typeof version === 'number' && version > 1) {
    throw new Refusal(
      `${file}: this state was written by a newer Greenlight (format ${version}, known is 1). Update Greenlight.`,
    );
  }
  const seal = sealState(
    Object(written) as Record<string, unknown>,
    JSON.stringify(state) ?? '',
    'rollout',
    key,
  );
  if (seal === 'other key') throw new Refusal(otherKey(file, key));
  if (seal !== 'whole') throw damaged(file, 'its digest does not match its content');
  const read = shape.safeParse(state);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    throw damaged(file, `${path.join('.') || 'state'}: ${message}`);
  }
  belongs(read.data, file, plan);
  return read.data;
}

function belongs(state: State, file: string, plan: Plan): void {
  if (state.plan !== plan.name) {
    throw new Refusal(
      `${file}: this state is of plan ${JSON.stringify(state.plan)}, not of ${JSON.stringify(plan.name)}. Name its own state file for each rollout.`,
    );
  }
  if (state.plan_sha256 !== plan.source.sha256) {
    throw new Refusal(
      `${file}: ${plan.source.file} was changed after this rollout began. The rules stay as they are while the evidence is ` +
        'looked at: restore the plan, or begin a new rollout with a new state file.',
    );
  }
  const rollout = plan.rollout!;
  const { measures, steps, strategy, auroc, design } = rollout;
  const same =
    state.measures.length === measures.length &&
    measures.every(({ name, margin }, i) => {
      const one = state.measures[i]!;
      const grid = gridOf(margin);
      return (
        one.name === name &&
        (one.planned === undefined) === (design === 'anytime') &&
        [one.planned?.worse, one.planned?.good].every(
          (test) => test === undefined || test.information.length === state.batches.length,
        ) &&
        one.log_e.length === grid.length &&
        grid.every((psi, k) => one.psi[k] === psi)
      );
    });
  const place = strategy === 'shadow' ? state.step === 0 : state.step < steps.length;
  const started = rollout.requires === null || state.model !== undefined;
  if (!same || !place || !started || (state.auroc === null) !== !auroc)
    throw damaged(file, 'it does not fit the plan it names');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function damaged(file: string, why: string): Refusal {
  return new Refusal(
    `${file}: the state file is damaged: ${why}. Restore it from a copy, or begin a new rollout with a new state file.`,
  );
}
