import { basename } from 'node:path';
import type { Dependencies } from '../data/dependencies.ts';
import type { Plan } from '../plan/plan.ts';
import { say, sayCount } from './numbers.ts';
import { finding, raised } from './rule.ts';
import type { Finding } from './verdict.ts';

/** What was installed where each set was scored; null where the plan does not ask, or no file lies beside a set. */
export interface DependencyEvidence {
  reference: Dependencies | null;
  candidate: Dependencies | null;
}

/** Changes that are listed in a finding; the rest are counted. */
const listed = 50;

/** Judges the dependencies that changed between reference and candidate. Without a file on both sides nothing is shown. */
export function judgeDependencies(plan: Plan, evidence: DependencyEvidence | null): Finding[] {
  const rule = plan.deployment.dependencies;
  if (rule === null || evidence === null) return [];
  const { reference, candidate } = evidence;
  const about = { rule: 'dependencies stay the same', plan_line: rule.line };
  const check = 'deployment/dependencies';
  if (reference === null || candidate === null) {
    const which = [reference ?? 'reference', candidate ?? 'candidate'].filter(
      (set) => typeof set === 'string',
    );
    const message =
      `No evidence for the dependencies: no file of them lies beside the ${which.join(' and the ')}. ` +
      'Put one there, such as candidate.requirements.txt beside candidate.csv.';
    return [finding(check, rule.raises === 'NOTE' ? 'NOTE' : 'AMBER', message, about)];
  }
  const changes = changesBetween(reference.versions, candidate.versions);
  const message =
    changes.length === 0
      ? `All ${sayCount(candidate.versions.size, 'dependency', 'dependencies')} are those of the reference.`
      : `${sayCount(changes.length, 'dependency', 'dependencies')} changed from ${basename(reference.file)} to ` +
        `${basename(candidate.file)}: ${changes.slice(0, listed).join('; ')}` +
        `${changes.length > listed ? `; and ${say(changes.length - listed)} more` : ''}.`;
  return [
    finding(check, raised(changes.length > 0, rule.raises), message, {
      value: changes.length,
      cases: candidate.versions.size,
      ...about,
    }),
  ];
}

/** Each change in words, by name: `numpy 1.26.4 → 2.1.0`, `new: polars 1.9`, `gone: six 1.16`. */
function changesBetween(before: Map<string, string>, after: Map<string, string>): string[] {
  const short = (text: string) => text.slice(0, 80);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === now) return [];
    if (now === undefined) return [`gone: ${short(name)} ${short(old!)}`];
    return [
      old === undefined
        ? `new: ${short(name)} ${short(now)}`
        : `${short(name)} ${short(old)} → ${short(now)}`,
    ];
  });
}
