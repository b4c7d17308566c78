import type { Level } from '../plan/plan.ts';

/** The contract of verdict.json, version 1. */
export interface Verdict {
  version: 1;
  plan: string;
  status: Level;
  /** True only when the status is GREEN. */
  promote: boolean;
  reference: SetIdentity | null;
  candidate: SetIdentity;
  findings: Finding[];
  /** What the candidate said of the plan's known cases; absent where the plan names none. */
  known_answers?: KnownAnswersSaid[];
}

export interface KnownAnswersSaid {
  /** As the plan names it. */
  file: string;
  /** What was said, one for each column of answers in the file; null where nothing was. */
  answers: { id: string; said: (string | number | null)[] }[];
}

export interface SetIdentity {
  rows: number;
  sha256: string;
}

/** NOTE: shown, never gates. */
export type FindingStatus = Level | 'NOTE';

export interface Finding {
  /** `metric/<metric>`, `edge/<case>/<metric>`, `known-answer/<set>`, `prediction/<rule>`, `feature/<column>/<rule>`,
   * `input/<column>/<rule>`, `drift/<column>`, `review/<metric>`, `segment/<name>/<metric>`, `deployment/<rule>`,
   * `behaviour/<case>`, `estimate/<metric>`. */
  check: string;
  status: FindingStatus;
  /** null: could not be measured. */
  value: number | null;
  interval: [number, number] | null;
  /** The reference's value, or another value it is held against. */
  reference: number | null;
  cases: number | null;
  /** The rule in words: `green when >= 0.8, red when <= 0.7`. */
  rule: string;
  /** One sentence for a reviewer: what was found, and what it means. Untrusted text inside: escape it when shown. */
  message: string;
  /** Line of the plan the rule stands on, from 1. */
  plan_line: number | null;
  /** SQL condition that selects the rows of this finding, for drill-down. */
  where?: string;
  /** Chance that the level would differ on another sample of this size. */
  flip?: number;
  /** Cases that would settle a level "not proven". */
  cases_needed?: number;
}
