import type { Plan } from '../plan/plan.ts';
import { sayCount } from './numbers.ts';
import type { Finding } from './verdict.ts';

/** What is said of a private column in place of a message that would quote its cells, by the check's last word. */
const instead: Record<string, string> = {
  range: 'Values out of range',
  'learnt-range': 'A range or a set of categories that is not the reference’s',
  invalid: 'Cells that are not of their type',
  duplicates: 'Ids that repeat or are missing',
  future: 'Times from after the review',
};

/** The findings with no cell of a private column in their words, nor in the conditions that select their rows. */
export function hidePrivate(plan: Plan, findings: Finding[]): Finding[] {
  const { data, deployment } = plan;
  const columnOf = (check: string): string | null => {
    if (check === 'prediction/probabilities') return data.score;
    if (check === 'prediction/identical') return data.time;
    if (check === 'deployment/version') return deployment.version?.column ?? null;
    if (check === 'deployment/host') return deployment.host?.column ?? null;
    return data.private.find((name) => aboutColumn(check, name)) ?? null;
  };
  return findings.map((finding) => {
    const column = columnOf(finding.check);
    if (column === null || !data.private.includes(column) || finding.status === 'GREEN') return finding;
    const kind = finding.check.split('/').at(-1)!;
    const own = finding.check.startsWith('feature/') || finding.check.startsWith('input/');
    if (own && !Object.hasOwn(instead, kind)) return finding;
    const { where: _, ...shown } = finding;
    const what = own ? instead[kind]! : 'This check has found something';
    const rows = finding.cases === null ? '' : `, among ${sayCount(finding.cases, 'row')}`;
    return {
      ...shown,
      message: `${what} in "${column}"${rows}. The column is private, so its cells are not shown.`,
    };
  });
}

function aboutColumn(check: string, name: string): boolean {
  return ['feature', 'input'].some((kind) => {
    const start = `${kind}/${name}/`;
    return check.startsWith(start) && !check.slice(start.length).includes('/');
  });
}
