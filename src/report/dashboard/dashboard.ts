import type { Level } from '../../plan/plan.ts';
import type { TrendPoint } from '../../record/trend.ts';
import type { RuleBounds } from '../chart/bands.ts';

/** All plans of a repository with their reviews, as the dashboard shows them. Every text may be untrusted. */
export interface Dashboard {
  /** `acme/credit` */
  repository: string;
  plans: DashboardPlan[];
  /** When the page was made, ISO 8601, and by which version. */
  made: { at: string; version: string };
}

export interface DashboardPlan {
  name: string;
  about: string | null;
  /** What the plan says to do at the newest level, who does it, by when; null where nobody knows. */
  todo: string | null;
  /** Who acts at the newest level, and by when; null: the plan names none. */
  owner: string | null;
  within: string | null;
  /** When the next review is due, ISO 8601; null without a frequency. */
  due: string | null;
  /** The rules that hold now, by check name (`metric/auroc`). */
  rules: Record<string, RuleBounds>;
  /** Oldest first; the last is the newest. */
  reviews: DashboardReview[];
}

export interface DashboardReview extends TrendPoint {
  status: Level;
  /** Rows of the candidate set. */
  rows: number | null;
  runUrl: string | null;
  /** What was AMBER or RED. */
  raised: Raised[];
}

/** A finding that was raised. */
export interface Raised {
  /** Its check's name: the key by which reviews are compared. */
  name: string;
  /** As a heading; untrusted text. */
  title: string;
  status: 'AMBER' | 'RED';
  /** Whether it is about what the model is worth, over all rows or a part of them. */
  isMetric: boolean;
  /** It only says that RED is not left yet. */
  lingers: boolean;
}

/** The level of a plan is that of its newest review; null before its first. */
export function levelNow(plan: DashboardPlan): Level | null {
  return plan.reviews.at(-1)?.status ?? null;
}

/** Whether the next review was due before the page was made. */
export function overdue({ due }: DashboardPlan, at: string): boolean {
  return due !== null && Date.parse(due) < Date.parse(at);
}
