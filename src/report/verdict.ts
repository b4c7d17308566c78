import type { Judged } from '../judge/index.ts';
import { checkName } from '../record/check.ts';
import type { JudgedModel } from '../record/model.ts';
import type { Finding, Verdict, WrittenFinding } from '../record/verdict.ts';
import { message, ruleText } from './sentences/index.ts';

/** A verdict with its words. `greenlight` is the version that judged, `model` what was named as the candidate's model. */
export function writtenVerdict(
  { plan, plan_sha256, findings, ...judged }: Judged,
  greenlight: string,
  model: JudgedModel | null = null,
): Verdict {
  return {
    version: 2,
    plan,
    plan_sha256,
    greenlight,
    ...(model === null ? {} : { model }),
    ...judged,
    findings: findings.map(written),
  };
}

/** A finding with its name, its rule and what was found in words. */
export function written(finding: Finding): WrittenFinding {
  return { check: checkName(finding), ...finding, rule: ruleText(finding), message: message(finding) };
}
