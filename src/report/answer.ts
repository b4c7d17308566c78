import type { Level } from '../plan/plan.ts';
import type { FindingStatus } from '../record/verdict.ts';
import { formatTime } from './format.ts';
import type { Review } from './review.ts';

/** The first two lines of every page, in plain text that is still untrusted. */
export interface Answer {
  level: Level;
  /** `credit-default: stop, do not promote` and what the plan says the level means. */
  plan: string;
  words: string;
  means: string;
  /** What to do, who does it, by when: each by itself, and as sentences. */
  parts: { name: 'What to do' | 'Owner' | 'By when'; text: string }[];
  todo: string;
}

/** Level → words that say the same without colour. */
export const words: Record<Level, string> = {
  GREEN: 'ready to promote',
  AMBER: 'hold, do not promote',
  RED: 'stop, do not promote',
};

export const emoji: Record<FindingStatus, string> = { GREEN: '🟢', AMBER: '🟠', RED: '🔴', NOTE: '⚪' };

export function answer(review: Review): Answer {
  const level = review.verdict.status;
  const parts = todo(review, level);
  return {
    level,
    plan: review.verdict.plan,
    words: words[level],
    means: review.plan.levels[level].means,
    parts,
    todo: parts
      .map(({ name, text }) =>
        sentence(name === 'Owner' ? `${name}: ${text}` : name === 'By when' ? `Within ${text}` : text),
      )
      .join(' '),
  };
}

function todo(review: Review, level: Level): Answer['parts'] {
  const { action, owner, within } = review.plan.levels[level];
  const none =
    level === 'GREEN' ? 'The candidate may be promoted.' : `The plan names no action for ${level}.`;
  const parts: Answer['parts'] = [{ name: 'What to do', text: action === null ? none : sentence(action) }];
  if (owner !== null) parts.push({ name: 'Owner', text: owner });
  if (within !== null) {
    const by = Date.parse(review.made.at) + within.milliseconds;
    const until = Math.abs(by) <= 8.64e15 ? `, by ${formatTime(new Date(by).toISOString())}` : '';
    parts.push({ name: 'By when', text: `${within.text}${until}` });
  }
  return parts;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  const first = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(first) ? first : `${first}.`;
}
