import type { CanaryAnswer } from '../canary/command.ts';
import type { Level, Plan } from '../plan/plan.ts';
import type { Verdict } from '../record/verdict.ts';
import { type Annotation, annotations } from '../report/annotations.ts';
import { answer } from '../report/answer.ts';
import { figures } from '../report/figures.ts';
import { gatingFindings } from '../report/gating.ts';
import { renderComment, renderSummary } from '../report/markdown.ts';
import type { Review } from '../report/review.ts';
import { titleOf } from '../report/titles.ts';
import { cut, escapeLog, escapeMarkdown } from '../text/escape.ts';
import { formatCount } from '../text/numbers.ts';
import type { Distrust } from './trust/trust.ts';

/** What all targets publish: a verdict, or that there is none. Texts are escaped for the place they are made for. */
export interface Announcement {
  /** Names the comment, the check, the artifact and the alert. */
  key: string;
  status: Level | 'ERROR';
  /** Why the verdict opens nothing, whatever it says; null: it is believed. */
  distrust: Distrust | null;
  /** One line of plain text, to be read in a list. */
  title: string;
  /** Why nothing could be judged, as it came; empty with a verdict. */
  message: string;
  /** GitHub markdown of at most `limit` characters. */
  comment(limit: number, marker: string): string;
  /** GitHub markdown of at most `limit` bytes. */
  summary(limit: number): string;
  annotations: Annotation[];
  /** Who answers for this level and how long they have, as the plan says. */
  owner: string | null;
  withinMilliseconds: number | null;
  /** What was judged; absent where nothing was. */
  verdict?: Verdict;
  /** ISO 8601. */
  at: string;
  /** What was found, for those who are told of it; absent where nothing was. */
  review?: Review;
  rollout?: { answer: CanaryAnswer; plan: Plan };
  /** State of the deployment, where the status alone does not tell it: a rollout that goes on. */
  deployment?: 'in_progress';
}

/**
 * A verdict. `key` names the gate where one plan gates several models; `planPath` is relative to the repository;
 * `distrust` says why the verdict is not believed.
 */
export function announce(
  review: Review,
  key: string,
  planPath: string,
  distrust: Distrust | null = null,
): Announcement {
  const shown = { ...review, verdict: { ...review.verdict, plan: key } };
  const meaning = review.plan.levels[review.verdict.status];
  const note = distrust === null ? '' : `\n\n> ${notes[distrust]} It promotes nothing.\n`;
  return {
    key,
    status: review.verdict.status,
    distrust,
    title: distrust === null ? titleFor(shown) : `${titleFor(shown)} (not believed: ${titles[distrust]})`,
    message: '',
    comment: (limit, marker) => renderComment(shown, { limit: limit - note.length, marker }) + note,
    summary: (limit) => renderSummary(shown, { limit: limit - Buffer.byteLength(note) }) + note,
    annotations: annotations(shown, planPath),
    owner: meaning.owner,
    withinMilliseconds: meaning.within?.milliseconds ?? null,
    verdict: review.verdict,
    at: review.made.at,
    review,
  };
}

const titles: Record<Distrust, string> = {
  'unreviewed code': 'measured by unreviewed code',
  'unknown origin': 'a file of unknown origin',
  unsigned: 'not signed as this workflow asks',
};

const notes: Record<Distrust, string> = {
  'unreviewed code':
    'Measured by code that nobody here has reviewed (a fork’s, or Dependabot’s). That the verdict holds together and ' +
    'obeys the plan of this repository was checked; that its numbers are true was not.',
  'unknown origin':
    'This verdict is not trusted: it came as a file, and only on the event workflow_run does GitHub say which run measured ' +
    'it (docs/github/forks.md). On this event anybody who can change a file may have written it.',
  unsigned:
    'This verdict is not trusted: this workflow names who signs verdicts (docs/attest/README.md), and it is not signed so. The log says why.',
};

/** No verdict: an answer given earlier in the same place no longer holds and must not be left standing. */
export function announceRefusal(
  message: string,
  key: string,
  commit: string | null,
  at: string,
): Announcement {
  const head = `### ⛔ ${escapeMarkdown(key, 100)}: could not judge, do not promote`;
  const reasons = message.split('\n').map((line) => `> ${escapeMarkdown(line, 1000)}`);
  const commits = commit ? ` for ${commit.slice(0, 7)}` : '';
  const foot = `No verdict was reached${commits}; an earlier one in this place no longer holds.`;
  const page = (limit: number, size: (text: string) => number, marker: string | null) => {
    for (let kept = Math.min(reasons.length, 40); ; kept -= 1) {
      const left = reasons.length - kept;
      const lines = [
        ...reasons.slice(0, kept),
        ...(left > 0 ? [`> … and ${formatCount(left, 'more line')} in the log.`] : []),
      ];
      const text = `${[...(marker ? [marker] : []), head, '', lines.join('\n>\n'), '', foot].join('\n')}\n`;
      if (size(text) <= limit || kept === 0) return text;
    }
  };
  return {
    key,
    status: 'ERROR',
    distrust: null,
    title: escapeLog(cut(`Could not judge: ${message.split('\n')[0]}`, 200)),
    message,
    comment: (limit, marker) => page(limit, (text) => text.length, marker),
    summary: (limit) => page(limit, Buffer.byteLength, null),
    annotations: [],
    owner: null,
    withinMilliseconds: null,
    at,
  };
}

/** `RED: AUROC 0.68, and 2 more findings` */
function titleFor(review: Review): string {
  const said = answer(review);
  const [worst, ...others] = gatingFindings(review);
  if (said.level === 'GREEN' || !worst) return `${said.level}: ${said.words}`;
  const { value } = figures(worst);
  const more = others.length > 0 ? `, and ${formatCount(others.length, 'more finding')}` : '';
  return escapeLog(cut(`${said.level}: ${titleOf(worst)}${value ? ` ${value}` : ''}`, 150)) + more;
}
