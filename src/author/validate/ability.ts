import type { Level, Plan } from '../../plan/plan.ts';

/** What a rule of the plan can do at the given number of cases. */
export interface Ability {
  /** As in the verdict: `metric/auroc`, `edge/thin file/accuracy`, `input/income/missing`. */
  check: string;
  /** The level that it raises. With `confidence`, AMBER also stands for "not proven". */
  level: Exclude<Level, 'GREEN'>;
  /** The rule as the plan has it: `<= 0.7`, `a fall of 0.03 from the reference`. */
  rule: string;
  plan_line: number;
  gates: boolean;
  /** The value that an unchanged model has: the reference's, or what is assumed in its place. */
  unchanged: number;
  /** Cases of a review that the rule is about, on average. */
  cases: number;
  /** Chance that it is raised in a review of an unchanged model. */
  false_alarm: number;
  /** The nearest value at which it is raised in 80 % of reviews; null where there is none. */
  finds: number | null;
  /** Labelled cases of a review (rows, of a rule on inputs) at which it can do its job; null where no number is enough. */
  needs: number | null;
}

/** What stands in the way of the plan's doing its job, and how to fix it. */
export interface Warning {
  check: string;
  plan_line: number | null;
  message: string;
}

/** How often a rule may raise its level on an unchanged model before that is worth a warning. */
export const tolerated = 0.05;
/** How often a rule must notice what it is there to notice. */
export const power = 0.8;

/** The same, where the plan asks for `confidence`: GREEN is then found with the usual power, and AMBER in all other reviews. */
export function toleratedOf(plan: Plan, level: Ability['level']): number {
  return plan.confidence !== null && level === 'AMBER' ? 1 - power : tolerated;
}

/** What the numbers are for: so many labelled cases in each review. */
export interface Reviews {
  cases: number;
  /** Where the number comes from, as an end of the sentence "… cases a review, …". */
  because: string;
  /** `week`; `review` where the plan gives no usual length of time. */
  unit: string;
}
