import type { Verdict } from '../record/verdict.ts';

/** For each finding that rows stand behind, the command that prints them. */
export function drillDown(
  { findings }: Verdict,
  {
    plan,
    candidate,
    labels,
    now,
    span,
  }: {
    plan: string;
    candidate: string[];
    labels: string[];
    now: Date;
    /** Times, ISO 8601, where only a part of the candidate was judged. */
    span?: { from: string; to: string };
  },
): Record<string, string> {
  const sets = [
    `--plan ${quote(plan)}`,
    ...candidate.map((file) => `--candidate ${quote(file)}`),
    ...labels.map((file) => `--labels ${quote(file)}`),
    ...(span === undefined ? [] : [`--from ${span.from}`, `--to ${span.to}`]),
  ].join(' ');
  const commands: Record<string, string> = Object.create(null);
  for (const { check, kind, where } of findings) {
    const wrong = kind === 'metric' || kind === 'edge' || kind === 'segment';
    const condition = where === undefined ? '' : ` --where ${quote(where)}`;
    // Which labels were old enough to count depends on the moment of the review.
    const wrongOnes = wrong ? ` --wrong --as-of ${now.toISOString()}` : '';
    if (where !== undefined || wrong) commands[check] = `greenlight rows ${sets}${condition}${wrongOnes}`;
  }
  return commands;
}

/** A word for a POSIX shell; whatever it holds stays one word. */
function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
