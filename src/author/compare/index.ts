import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../../plan/change.ts';
import type { DriftRules, Feature, Plan } from '../../plan/plan.ts';
import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { effectOf } from './orders.ts';
import { effectOfBounds, isRule, sayBounds } from './rules.ts';
import { nameOf, sayValue } from './words.ts';

/**
 * What a plan makes laxer or stricter, adds and drops against an earlier one, in the plan's order. Remarks, the order of
 * entries, `about` and other ways to write the same are no change.
 */
export function comparePlans(before: Plan, after: Plan): Change[] {
  const changes: Change[] = [];
  if (before.name !== after.name)
    changes.push({
      effect: 'changed',
      place: 'plan',
      sentence: `plan: ${sayValue(before.name)} → ${sayValue(after.name)}`,
    });
  const [was, is] = [comparable(before, after), comparable(after, before)];
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)]))
    walk([key], was[key], is[key], changes);
  return changes;
}

/** What names the entries of a list; other lists are values. */
const identities: Record<string, (entry: Record<string, unknown>) => string> = {
  features: ({ name }) => String(name),
  metrics: ({ metric, class: one }) => (one === null ? String(metric) : `${metric}[${one}]`),
  falls: ({ from }) => String(from),
  knownAnswers: ({ file }) => String(file),
  edgeCases: ({ name }) => String(name),
  behaviour: ({ name }) => String(name),
  measures: ({ name }) => String(name),
  targets: ({ name }) => String(name),
  checks: ({ check }) => String(check),
  operations: ({ name }) => String(name),
};

/** Keys that say nothing of what is judged. */
const silent = new Set(['line', 'source', 'about', 'name']);
/** What cells and columns mean: words of the data, to be held against each other as they stand. */
const meanings = new Set(['data.answers', 'data.format', 'data.log', 'data.scores']);
/** Lists of which the first entry that fits counts. */
const ordered = new Set(['notify.checks']);
const bounds = new Set(['green', 'amber', 'red']);

type Node = Record<string, unknown>;

function walk(path: string[], before: unknown, after: unknown, changes: Change[]): void {
  const tell = (effect: Change['effect'], how: string) =>
    changes.push({ effect, place: nameOf(path), sentence: `${nameOf(path)}${how}` });
  if (meanings.has(path.join('.'))) {
    if (!isDeepStrictEqual(before ?? null, after ?? null)) tell('changed', arrow(before, after));
    return;
  }
  const key = path.at(-1)!;
  if (key !== 'data' && same(before, after)) return;
  const identity = identities[key];
  if (identity && Array.isArray(before) && Array.isArray(after)) {
    walkEntries(path, before, after, identity, changes);
  } else if (isRule(before) && isRule(after)) {
    const effect = effectOfBounds(before, after);
    if (effect !== null) tell(effect, `: ${sayBounds(before, after)}`);
    walkKeys(path, before, after, changes);
  } else if (isNode(before) && isNode(after)) {
    if (isTerm(before) && isTerm(after)) tell(effectOf(placeOf(path), before, after), arrow(before, after));
    else walkKeys(path, before, after, changes);
  } else if (isPart(before) && after == null) {
    tell('dropped', ' was dropped');
  } else if (before == null && isPart(after)) {
    tell('added', ' was added');
  } else {
    tell(effectOf(placeOf(path), before ?? null, after ?? null), arrow(before, after));
  }
}

function walkKeys(path: string[], before: object, after: object, changes: Change[]): void {
  const [was, is] = [before as Node, after as Node];
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)]))
    if (!silent.has(key) && !(isRule(before) && bounds.has(key)))
      walk([...path, key], was[key], is[key], changes);
}

function walkEntries(
  path: string[],
  before: unknown[],
  after: unknown[],
  identity: (entry: Node) => string,
  changes: Change[],
): void {
  if (path[0] === 'features' && path.length === 1 && (before.length === 0 || after.length === 0)) {
    const listed = before.length === 0;
    changes.push({
      effect: 'changed',
      place: 'features',
      sentence: `features: ${listed ? 'every column was watched, now those that are listed' : 'those that were listed are not any more'}`,
    });
    if (listed) return;
  }
  const [was, is] = [byName(before as Node[], identity), byName(after as Node[], identity)];
  const added = ordered.has(path.join('.')) ? 'changed' : 'added';
  const kept = (some: Map<string, Node>, others: Map<string, Node>) =>
    String([...some.keys()].filter((name) => others.has(name)));
  if (added === 'changed' && kept(was, is) !== kept(is, was))
    changes.push({
      effect: 'changed',
      place: nameOf(path),
      sentence: `${nameOf(path)}: their order was changed`,
    });
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [old, fresh] = [was.get(name), is.get(name)];
    const entry = [...path, `*${name}`];
    if (old && fresh) walkEntry(entry, old, fresh, changes);
    else
      changes.push({
        effect: old ? 'dropped' : added,
        place: nameOf(entry),
        sentence: `${nameOf(entry)} was ${old ? 'dropped' : 'added'}`,
      });
  }
}

/** Entries of the same name, such as two falls from the reference, are distinguished by their order. */
function byName(entries: Node[], identity: (entry: Node) => string): Map<string, Node> {
  const named = new Map<string, Node>();
  for (const entry of entries) {
    const name = identity(entry);
    let own = name;
    for (let count = 2; named.has(own); count++) own = `${name} (${count})`;
    named.set(own, entry);
  }
  return named;
}

/** An entry has its own bounds where it is a rule itself, as a metric is. */
function walkEntry(path: string[], before: Node, after: Node, changes: Change[]): void {
  if (isRule(before) && isRule(after)) walk(path, before, after, changes);
  else walkKeys(path, before, after, changes);
}

const arrow = (before: unknown, after: unknown) => `: ${sayValue(before)} → ${sayValue(after)}`;
const placeOf = (path: string[]) => path.map((key) => (key.startsWith('*') ? '*' : key));
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A period, an amount or a bound: one thing, written in one word. */
const isTerm = (value: Node) => 'text' in value && ('milliseconds' in value || 'value' in value);

const isPart = (value: unknown) => isNode(value) && !isTerm(value);

/** Equal in what is judged: lines do not count, nor does the order of what is a set. */
function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null, plain) === JSON.stringify(after ?? null, plain);
}

function plain(key: string, value: unknown): unknown {
  if (silent.has(key) && key !== 'name') return undefined;
  if (isNode(value) && isTerm(value))
    return 'milliseconds' in value ? value.milliseconds : [value.operator, value.value, value.relative];
  if (Array.isArray(value) && key !== 'steps' && value.every((one) => typeof one === 'string'))
    return [...value].sort();
  return value;
}

/** The plan with what its features take from the plan itself written out, where one of both plans sets it for the feature. */
function comparable(plan: Plan, other: Plan): Node {
  const drift = withDefault(plan.drift);
  const features = plan.features.map((feature): Feature => {
    const there = other.features.find(({ name }) => name === feature.name);
    const own = feature.drift ?? there?.drift ?? null;
    return {
      ...feature,
      missing: feature.missing ?? (there?.missing ? plan.inputs.missing : null),
      drift: own === null ? null : withDefault({ ...plan.drift, ...feature.drift }),
    };
  });
  const { name: _, about: __, source: ___, ...rest } = plan;
  return { ...rest, drift, features };
}

function withDefault(rules: DriftRules): DriftRules {
  return { ...rules, threshold: rules.threshold ?? driftTests[rules.test].matters };
}
