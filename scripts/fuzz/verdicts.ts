import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/gate.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { readVerdict } from '../../src/publish/trust/verdict-file.ts';
import type { Verdict, WrittenFinding } from '../../src/record/verdict.ts';

const root = join(import.meta.dirname, '../..');
const sources: [plan: string, folder: string, candidates: string[], proof?: boolean][] = [
  ['credit-default', 'credit', ['healthy', 'degraded', 'broken']],
  ['delivery-time', 'delivery', ['healthy', 'bridge_closed']],
  ['fraud', 'fraud', ['healthy', 'outwitted']],
  ['ticket-routing', 'tickets', ['healthy', 'new_words']],
  ['credit-default', 'credit', ['healthy', 'degraded'], true],
  ['service', 'service', ['healthy', 'slow_host']],
];

/** A verdict that the gate itself gave. */
export interface True {
  plan: Plan;
  verdict: Verdict;
}

/** True verdicts of all three levels, by our own plans and fixtures, and by one of them that asks for proof. */
export async function trueVerdicts(): Promise<True[]> {
  const out = mkdtempSync(join(tmpdir(), 'greenlight-fuzz-'));
  const found: True[] = [];
  for (const [name, folder, candidates, proof] of sources)
    for (const candidate of candidates) {
      const file = proof ? withProof(name, out) : join(root, 'plans', `${name}.yaml`);
      const set = (one: string) => [join(root, 'fixtures', folder, `${one}.csv`)];
      const sets = { reference: set('reference'), candidate: set(candidate), labels: [] };
      const review = await check({ plan: file, ...sets, out, now: new Date('2026-06-01T10:00:00Z') });
      found.push({ plan: await readPlan(file), verdict: JSON.parse(JSON.stringify(review.verdict)) });
    }
  rmSync(out, { recursive: true });
  return found;
}

function withProof(name: string, folder: string): string {
  const file = join(folder, `${name}.yaml`);
  cpSync(join(root, 'plans', name), join(folder, name), { recursive: true });
  const text = readFileSync(join(root, 'plans', `${name}.yaml`), 'utf8');
  writeFileSync(file, text.replace('\nreview: weekly', '\nconfidence: 80%\nreview: weekly'));
  return file;
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

const levels = ['GREEN', 'AMBER', 'RED', 'NOTE'] as const;
const numbers = [0, -0, 1, -1, 0.5, 0.85, -5, 1e-320, 1e308, 600, 30, 29, null];
const strange = ['', '__proto__', 'metric/auroc', null, true, [], {}, 'x'.repeat(100)];

/** One step away from a verdict, as somebody who wants it to be GREEN, or nobody in particular, would take it. */
const mutations: Record<string, (verdict: Verdict, random: Random) => void> = {
  'all levels GREEN': (verdict) => {
    for (const one of verdict.findings) if (one.status !== 'NOTE') one.status = 'GREEN';
    claim(verdict);
  },
  'what holds the gate is a NOTE': (verdict) => {
    for (const one of verdict.findings)
      if (one.status === 'AMBER' || one.status === 'RED') one.status = 'NOTE';
    claim(verdict);
  },
  'what holds the gate is gone': (verdict) => {
    verdict.findings = verdict.findings.filter(({ status }) => status === 'GREEN' || status === 'NOTE');
    claim(verdict);
  },
  'what holds the gate is about something else': (verdict) => {
    verdict.findings = verdict.findings.map((one) =>
      one.status === 'AMBER' || one.status === 'RED' ? { ...one, subject: 'nothing', status: 'GREEN' } : one,
    );
    claim(verdict);
  },
  'a status': (verdict, random) => {
    pick(verdict.findings, random).status = pick(levels, random);
    claim(verdict);
  },
  'a value': (verdict, random) => {
    pick(verdict.findings, random).value = pick(numbers, random);
    claim(verdict);
  },
  'a reference': (verdict, random) => {
    pick(verdict.findings, random).reference = pick(numbers, random);
  },
  cases: (verdict, random) => {
    pick(verdict.findings, random).cases = pick([0, 1, 29, 600, 1e9, null], random);
  },
  'a finding gone': (verdict, random) => {
    verdict.findings.splice(Math.floor(random() * verdict.findings.length), 1);
    claim(verdict);
  },
  'a finding twice': (verdict, random) => {
    const one = pick(verdict.findings, random);
    verdict.findings.push({ ...one, status: pick(levels, random) });
    claim(verdict);
  },
  bounds: (verdict, random) => {
    const one = pick(verdict.findings, random);
    if (one.bounds) one.bounds = { ...one.bounds, green: null, amber: null, red: null };
  },
  'an interval': (verdict, random) => {
    pick(verdict.findings, random).interval = [
      pick([-1, 0, 0.5, 0.99], random),
      pick([0, 0.6, 1, 1e308], random),
    ];
  },
  'two digests that are the same': (verdict) => {
    if (verdict.reference) verdict.reference.sha256 = verdict.candidate.sha256;
  },
  'fewer labels': (verdict, random) => {
    const coverage = verdict.findings.find(({ aspect }) => aspect === 'labels/coverage');
    const said = coverage?.reasons.find(({ reason }) => reason === 'labelCoverage');
    if (!coverage || said?.reason !== 'labelCoverage') return;
    said.labelled = Math.floor(said.due * pick([0, 0.3, 0.95, 0.99], random));
    coverage.value = said.labelled / said.due;
    claim(verdict);
  },
  reasons: (verdict, random) => {
    pick(verdict.findings, random).reasons = [];
  },
  'the name of a check': (verdict, random) => {
    pick(verdict.findings, random).check = pick(verdict.findings, random).check;
  },
  'the kind of a check': (verdict, random) => {
    pick(verdict.findings, random).kind = pick(verdict.findings, random).kind;
  },
  rows: (verdict, random) => {
    verdict.candidate.rows = pick([0, 1, 30, 1e6], random);
  },
  'no reference': (verdict) => {
    verdict.reference = null;
  },
  'the plan’s digest': (verdict) => {
    verdict.plan_sha256 = 'f'.repeat(64);
  },
  'a field that is something else': (verdict, random) => {
    const one = pick(verdict.findings, random) as unknown as Record<string, unknown>;
    one[pick(Object.keys(one), random)] = pick(strange, random);
  },
  promote: (verdict) => {
    verdict.promote = true;
  },
};

export const mutationNames = Object.keys(mutations);

function claim(verdict: Verdict): void {
  verdict.status = 'GREEN';
  verdict.promote = true;
}

export interface Outcome {
  mutation: string;
  /** The file was refused, was taken at a level that holds the gate, or was taken as GREEN. */
  came: 'refused' | 'AMBER' | 'RED' | 'GREEN';
  /** Why a GREEN is wrong; null: it is right, or there is none. */
  wrong: string | null;
}

/** Mutates a true verdict in one to four steps, reads it as the action does, and holds what came against the oracle. */
export function mutate({ plan, verdict }: True, random: Random): Outcome {
  const mutated = structuredClone(verdict);
  const [first, ...more] = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    pick(mutationNames, random),
  );
  for (const name of [first!, ...more]) if (mutated.findings.length > 0) mutations[name]!(mutated, random);
  if (random() < 0.5) claim(mutated);
  try {
    const read = readVerdict(JSON.stringify(mutated), 'verdict.json', plan);
    const green = read.status === 'GREEN' || read.promote;
    return { mutation: first!, came: read.status, wrong: green ? whyNot(verdict, mutated) : null };
  } catch (error) {
    if ((error as Error).name !== 'Refusal') throw error;
    return { mutation: first!, came: 'refused', wrong: null };
  }
}

/**
 * The oracle, which knows the plan only by the bounds that the true verdict shows: a GREEN is right where every check that
 * gated before is there once, counts nothing wrong, lies on the good side of its bounds and rests on cases.
 */
function whyNot(verdict: Verdict, mutated: Verdict): string | null {
  if (mutated.plan_sha256 !== verdict.plan_sha256) return 'another plan';
  if (mutated.candidate.rows === 0) return 'no rows';
  if (mutated.candidate.sha256 === mutated.reference?.sha256) return 'sets of the same bytes';
  for (const before of verdict.findings.filter(alwaysThere)) {
    const now = mutated.findings.filter(({ check }) => check === before.check);
    if (now.length !== 1) return `${before.check} is there ${now.length} times`;
    const why = whyNotGreen(before, now[0]!);
    if (why !== null) return `${before.check}: ${why}`;
  }
  return null;
}

/** Found only where something is wrong, or when the review is made, or only noted: its absence tells nothing. */
function alwaysThere({ kind, aspect, status }: WrittenFinding): boolean {
  const sometimes = [
    'learnt-range',
    'cardinality',
    'constant',
    'vanished',
    'appeared',
    'future',
    'clock',
    'labels/missing',
  ];
  return (
    status !== 'NOTE' &&
    kind !== 'segment' &&
    kind !== 'review' &&
    kind !== 'drift' &&
    !sometimes.includes(aspect ?? '')
  );
}

function whyNotGreen(
  before: WrittenFinding,
  { value, cases, status, interval }: WrittenFinding,
): string | null {
  if (status !== 'GREEN') return `is ${status}`;
  if (value === null) return 'has no value';
  if (interval && (interval[0] > value || interval[1] < value)) return 'lies outside of its interval';
  const { bounds } = before;
  // Of clocks it is seconds, and a minute is no fault.
  const most = before.aspect === 'clock-skew' ? 60 : 0;
  if (bounds === null) return value > most && before.kind !== 'metric' ? `counts ${value}` : null;
  if ((before.kind === 'metric' || before.kind === 'edge') && (cases ?? 0) < 30)
    return `rests on ${cases} cases`;
  const size = before.metric === 'bias' ? Math.abs(value) : value;
  const meets = (bound: { operator: string; value: number } | null) =>
    bound !== null &&
    ((bound.operator === '>=' && size >= bound.value) ||
      (bound.operator === '>' && size > bound.value) ||
      (bound.operator === '<=' && size <= bound.value) ||
      (bound.operator === '<' && size < bound.value));
  if (meets(bounds.red)) return `is RED at ${value}`;
  return bounds.green === null
    ? meets(bounds.amber)
      ? `is AMBER at ${value}`
      : null
    : meets(bounds.green)
      ? null
      : `is not GREEN at ${value}`;
}
