import { basename } from 'node:path';
import type { Dependencies } from '../data/dependencies.ts';
import type { Plan } from '../plan/plan.ts';
import { cut } from '../text/escape.ts';
import { type Finding, finding, raised } from './finding.ts';

/** What was installed where each set was scored; null where the plan does not ask, or no file lies beside a set. */
export interface DependencyEvidence {
  reference: Dependencies | null;
  candidate: Dependencies | null;
}

/** Changes that a finding names; the rest are counted. */
const named = 50;
/** Characters of a name or a version. */
const longest = 80;

/** Judges the dependencies that changed between reference and candidate. Where the plan does not ask, nothing is shown. */
export function judgeDependencies(plan: Plan, evidence: DependencyEvidence | null): Finding[] {
  const rule = plan.deployment.dependencies;
  if (rule === null || evidence === null) return [];
  const { reference, candidate } = evidence;
  const about = { kind: 'deployment', aspect: 'dependencies' } as const;
  if (reference === null || candidate === null) {
    const sets = (['reference', 'candidate'] as const).filter((set) => evidence[set] === null);
    return [
      finding(about, rule.raises === 'NOTE' ? 'NOTE' : 'AMBER', {
        reasons: [{ reason: 'noDependencyFile', sets }],
        plan_line: rule.line,
      }),
    ];
  }
  const changes = changesBetween(reference.versions, candidate.versions);
  return [
    finding(about, raised(changes.length > 0, rule.raises), {
      value: changes.length,
      unit: 'count',
      cases: candidate.versions.size,
      reasons:
        changes.length === 0
          ? []
          : [
              {
                reason: 'dependenciesChanged',
                from: basename(reference.file),
                to: basename(candidate.file),
                changes: changes.slice(0, named),
                more: Math.max(0, changes.length - named),
              },
            ],
      plan_line: rule.line,
    }),
  ];
}

/** Each change by the name of the dependency; a version is null where it was not, or is no longer, there. */
function changesBetween(before: Map<string, string>, after: Map<string, string>) {
  const short = (version: string | undefined) => (version === undefined ? null : cut(version, longest));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({
      name: cut(name, longest),
      before: short(before.get(name)),
      after: short(after.get(name)),
    }));
}
