import type { CanaryAnswer } from '../canary/command.ts';
import { answerMarkdown, sentence } from '../canary/words.ts';
import type { Plan } from '../plan/plan.ts';
import { cut, escapeLog } from '../text/escape.ts';
import type { Announcement } from './announcement.ts';

/** PROMOTE is GREEN and ROLLBACK is RED; a rollout that goes on, or that proves nothing, is AMBER. */
export const statusOf = { PROMOTE: 'GREEN', HOLD: 'AMBER', INCONCLUSIVE: 'AMBER', ROLLBACK: 'RED' } as const;

/** An answer to a batch, as all targets publish it. */
export function announceRollout(
  answer: CanaryAnswer,
  plan: Plan,
  name: string | null,
  at: string,
): Announcement {
  const status = statusOf[answer.decision];
  // A rollout that goes on asks nobody for anything.
  const level = answer.decision === 'HOLD' ? null : plan.levels[status];
  const page = (limit: number, size: (text: string) => number, head: string[]) => {
    const of = (rows: number) => `${[...head, answerMarkdown(answer, rows)].join('\n')}\n`;
    const rows = [50, 10, 1].find((some) => size(of(some)) <= limit);
    return of(rows ?? 0);
  };
  return {
    key: rolloutKey(name ?? plan.name),
    status,
    distrust: null,
    title: escapeLog(cut(`${answer.decision}: ${sentence(answer)}`, 200)),
    message: '',
    comment: (limit, marker) => page(limit, (text) => text.length, [marker]),
    summary: (limit) => page(limit, Buffer.byteLength, []),
    annotations: [],
    owner: level?.owner ?? null,
    withinMilliseconds: level?.within?.milliseconds ?? null,
    at,
    rollout: { answer, plan },
    ...(answer.decision === 'HOLD' ? { deployment: 'in_progress' } : {}),
  };
}

/** A rollout keeps a comment, check and issue of its own beside those of the gate that has the plan's name. */
export function rolloutKey(name: string): string {
  return `${name} rollout`;
}
