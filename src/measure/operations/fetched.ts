import type { OperationLine } from '../../operations/line.ts';
import type { OperationsFile } from '../../operations/read.ts';
import { betterOf, type FetchedMeasure, type OperationRule } from '../../plan/operations.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import type { OperationFound, TimePoint } from './found.ts';
import { inOrder, shareMembers, valueMembers } from './members.ts';
import { leastValues, meanOverTime, plainValue } from './over-time.ts';
import { budgetLeft, isEnough, otherShare, shareOf } from './share.ts';

type FetchedRule = OperationRule & { measures: FetchedMeasure };

/** Measures a rule from the lines that were fetched for it. `file` is null where none was handed over. */
export function measureFetched(rule: FetchedRule, file: OperationsFile | null): OperationFound {
  const found = {
    rule,
    reference: noEvidence('noReference', 0),
    points: [],
    blocks: null,
    covered: null,
    members: null,
  };
  const lines = file?.byName.get(rule.name) ?? [];
  const counts = lines.filter((line) => (line.counts !== null) === (rule.measures.kind === 'ratio'));
  if (file === null || counts.length === 0)
    return { ...found, candidate: noEvidence('notFetched', 0), plain: false };
  const measured = rule.measures.kind === 'ratio' ? ratio(rule, counts) : values(rule, counts);
  const { covered, why } = coverage(rule, counts);
  return {
    ...found,
    ...measured,
    covered,
    candidate: why === null ? measured.candidate : noEvidence(why, measured.candidate.cases),
  };
}

type Measured = Pick<OperationFound, 'candidate' | 'plain' | 'points' | 'blocks' | 'members'>;

function ratio(rule: FetchedRule, lines: OperationLine[]): Measured {
  const pieces = stretchesOf(lines);
  const counts = {
    met: pieces.reduce((sum, { good }) => sum + good, 0),
    rows: pieces.reduce((sum, { total }) => sum + total, 0),
    blocks: pieces.map(({ good, total }) => ({ met: good, rows: total })),
  };
  const good = shareOf(counts);
  const counted = rule.measures.kind === 'ratio' && rule.measures.counts === 'bad' ? otherShare(good) : good;
  const isBad = rule.measures.kind === 'ratio' && rule.measures.counts === 'bad';
  let [spent, all] = [0, 0];
  const points = pieces.map(({ from, to, good: ok, total }): TimePoint => {
    spent += total - ok;
    all += total;
    const left =
      rule.objective === null ? null : all > 0 ? 1 - spent / (counts.rows * (1 - rule.objective)) : null;
    const share = total > 0 ? (isBad ? 1 - ok / total : ok / total) : null;
    return { from, to, value: rule.objective === null ? share : left, cases: total };
  });
  return {
    candidate: rule.objective === null ? counted : budgetLeft(good, rule.objective),
    plain: false,
    points,
    blocks: isEnough(counts.blocks) ? counts.blocks.length : null,
    members: rule.by === null ? null : inOrder(shareMembers(counts, memberCounts(lines), 'higher')),
  };
}

/** What all members had of each stretch of time together. */
function stretchesOf(lines: OperationLine[]): { from: number; to: number; good: number; total: number }[] {
  const stretches = new Map<string, { from: number; to: number; good: number; total: number }>();
  for (const { from, to, counts } of lines) {
    if (from === null || counts === null) continue;
    const key = `${from} ${to}`;
    const one = stretches.get(key) ?? { from, to, good: 0, total: 0 };
    one.good += counts.good;
    one.total += counts.total;
    stretches.set(key, one);
  }
  return [...stretches.values()].sort((a, b) => a.from - b.from);
}

function memberCounts(lines: OperationLine[]): { name: string; rows: number; met: number }[] {
  const members = new Map<string, { name: string; rows: number; met: number }>();
  for (const { by, counts } of lines) {
    if (by === null || counts === null) continue;
    const one = members.get(by) ?? { name: by, rows: 0, met: 0 };
    one.rows += counts.total;
    one.met += counts.good;
    members.set(by, one);
  }
  return [...members.values()];
}

function values(rule: FetchedRule, lines: OperationLine[]): Measured {
  const moments = new Map<number, number[]>();
  for (const { to, value } of lines) moments.set(to, [...(moments.get(to) ?? []), value!]);
  const points = [...moments].map(
    ([to, all]): TimePoint => ({
      from: null,
      to,
      value: all.reduce((sum, value) => sum + value, 0) / all.length,
      cases: null,
    }),
  );
  const members = new Map<string, number[]>();
  for (const { by, value } of lines) if (by !== null) members.set(by, [...(members.get(by) ?? []), value!]);
  const candidate = statisticOf(rule, points);
  const better = betterOf(rule);
  return {
    candidate,
    plain: 'value' in candidate && !Number.isFinite(candidate.proof?.(1)[0] ?? 0),
    points: points.length > 1 ? points : [],
    blocks: null,
    members: rule.by === null || better === null ? null : inOrder(valueMembers(members, better)),
  };
}

function statisticOf({ measures }: FetchedRule, points: TimePoint[]): StatisticOrNone {
  const all = points.map(({ value }) => value!);
  if (measures.kind === 'values') return meanOverTime(all);
  if (all.length >= leastValues) return meanOverTime(all);
  return all.length === 1 ? plainValue(all[0]!, 1) : noEvidence('severalValues', all.length);
}

/** Share of the time that may be missing: what is judged is said of all of it. */
const leastCovered = 0.9;

/**
 * How much of the time that the rule names was measured, and why that is no evidence. What stopped answering before the end of it
 * may be down: what came before does not tell.
 */
function coverage(
  { over, measures }: FetchedRule,
  lines: OperationLine[],
): { covered: number | null; why: 'stopped' | 'gaps' | null } {
  if (over === null) return { covered: null, why: null };
  const asked = Math.max(...lines.map(({ at }) => at));
  const newest = Math.max(...lines.map(({ to }) => to));
  const late = asked - newest;
  // One value of the whole time has no stretches: whoever fetched it says where its time ended.
  if (measures.kind === 'value') return { covered: null, why: late > 1000 ? 'stopped' : null };
  const steps = measures.kind === 'values' ? measures.every.milliseconds : stepOf(lines);
  if (late > Math.max(steps / 2, 1000)) return { covered: null, why: 'stopped' };
  const moments = new Set(lines.map(({ to }) => to));
  const measured = measures.kind === 'values' ? moments.size * steps : spanned(lines);
  const covered = Math.min(1, measured / over.milliseconds);
  return { covered: covered > 0.999 ? null : covered, why: covered < leastCovered ? 'gaps' : null };
}

/** The longest of the stretches. */
function stepOf(lines: OperationLine[]): number {
  return Math.max(0, ...lines.map(({ from, to }) => (from === null ? 0 : to - from)));
}

function spanned(lines: OperationLine[]): number {
  return stretchesOf(lines).reduce((sum, { from, to }) => sum + to - from, 0);
}
