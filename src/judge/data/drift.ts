import { driftThreshold } from '../../measure/columns/drift.ts';
import type { LevelChange } from '../../measure/columns/levels.ts';
import type { ColumnMeasurement, Drift, Measurements } from '../../measure/measurements.ts';
import type { DriftRules, Feature, Plan, Raises } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding, type Reason } from '../finding.ts';

/** Categories that a finding names, and characters of each. */
const named = 5;
const longest = 80;

/**
 * Judges drift of every watched column. It is claimed only when it is both unlikely by chance (`q`, over all columns)
 * and large enough to matter (`threshold`). Where labels show how the model performs, drift alone is a NOTE unless
 * the plan says otherwise.
 */
export function judgeDrift(
  plan: Plan,
  features: Feature[],
  { columns, changes }: Pick<Measurements, 'columns' | 'changes'>,
  labelled: boolean,
): Finding[] {
  return columns.flatMap((column) => {
    const feature = features.find(({ name }) => name === column.name);
    if (feature && !feature.watched) return [];
    const rules: DriftRules = { ...plan.drift, ...feature?.drift };
    const level = changes.find(({ name }) => name === column.name)?.against?.level ?? null;
    const changed = level !== null && isChanged(level, rules, columns.length) ? level : null;
    return [judgeColumn(column, rules, rules.raises ?? (labelled ? 'NOTE' : 'AMBER'), feature, changed)];
  });
}

function judgeColumn(
  { name, drift, role, candidate }: ColumnMeasurement,
  rules: DriftRules,
  raises: Raises,
  feature: Feature | undefined,
  level: LevelChange | null,
): Finding {
  const check = { kind: 'drift', subject: name } as const;
  const about = { plan_line: feature?.drift?.line ?? rules.line, cases: candidate.rows };
  if ('noEvidence' in drift) {
    const reasons = [{ reason: 'noEvidence' as const, why: drift.noEvidence, class: null }];
    return finding(check, 'NOTE', { ...about, reasons });
  }
  const threshold = driftThreshold(drift, rules.threshold);
  const large = drift.size >= threshold;
  const likely = drift.logQ !== null && drift.logQ > Math.log(rules.q);
  const drifted = large && !likely;
  return finding(check, drifted || level !== null ? raises : 'GREEN', {
    ...about,
    value: drift.size,
    unit: 'score',
    expected: { expected: 'drift', test: drift.test, threshold, q: drift.logQ === null ? null : rules.q },
    reasons: [
      // One level may change where the column as a whole hardly does; then that it has not drifted is not said.
      ...(drifted || level === null
        ? [
            {
              reason: 'drift' as const,
              role,
              found: drifted ? ('drifted' as const) : large ? ('chance' as const) : ('small' as const),
              logQ: drift.logQ,
            },
          ]
        : []),
      ...(level === null ? [] : [levelChanged(level, feature?.type === 'time')]),
      ...(drifted ? categoriesThatDiffer(drift) : []),
    ],
  });
}

/** Levels are looked at beside the columns, and may be named by chance the tenth part as often. */
const levels = 10;

/** A level that changed beyond chance, over all columns; where the plan says itself from which size drift matters, only that decides. */
function isChanged({ logP }: LevelChange, { threshold, q }: DriftRules, columns: number): boolean {
  return threshold === null && logP + Math.log(columns) <= Math.log(q / levels);
}

function timeText(time: number): string {
  return Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 19) : String(time);
}

function levelChanged({ level, reference, candidate }: LevelChange, isTime: boolean): Reason {
  return {
    reason: 'levelChanged',
    level: cut(isTime ? timeText(Number(level)) : level, longest),
    reference,
    candidate,
  };
}

function categoriesThatDiffer(drift: Drift): Reason[] {
  const appeared = namesOf(drift.newCategories, drift.moreNewCategories);
  const vanished = namesOf(drift.vanishedCategories, drift.moreVanishedCategories);
  if (appeared.names.length + vanished.names.length === 0) return [];
  return [
    {
      reason: 'categoriesDiffer',
      appeared: appeared.names,
      moreAppeared: appeared.more,
      vanished: vanished.names,
      moreVanished: vanished.more,
    },
  ];
}

function namesOf(names: string[], more = 0): { names: string[]; more: number } {
  const shown = names.slice(0, named).map((name) => cut(name, longest));
  return { names: shown, more: names.length + more - shown.length };
}
