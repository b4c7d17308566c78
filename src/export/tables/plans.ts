import { table } from './table.ts';

/** Rules of segments are of what was found in one review, and of no plan. */
export const plans = table({
  description:
    'One row for each rule of each version of a plan, from the first review by it; without a kept verdict, the rules of its metrics',
  columns: {
    plan_sha256: ['text', 'Digest of the plan, as in reviews'],
    about: ['text', 'What the plan says that it is about'],
    check_name: ['text', 'Name of the check that has the rule'],
    green: ['text', 'The bound, as it is written in the plan'],
    amber: ['text', 'The same for AMBER'],
    red: ['text', 'The same for RED'],
    rule: ['text', 'The rule in words'],
    plan_line: ['whole number', 'Line of the plan'],
  },
  rows({ record, verdict }) {
    const of = { plan_sha256: record.plan_sha256, about: record.about };
    if (verdict === null)
      return record.values.flatMap(({ check, rule, segment }) =>
        rule === null || segment?.kind === 'segment'
          ? []
          : [
              {
                ...of,
                check_name: check,
                green: rule.green?.text ?? null,
                amber: rule.amber?.text ?? null,
                red: rule.red?.text ?? null,
                rule: null,
                plan_line: null,
              },
            ],
      );
    return verdict.findings.flatMap(({ check, kind, bounds, rule, plan_line }) =>
      plan_line === null || kind === 'segment'
        ? []
        : [
            {
              ...of,
              check_name: check,
              green: bounds?.green?.text ?? null,
              amber: bounds?.amber?.text ?? null,
              red: bounds?.red?.text ?? null,
              rule: rule || null,
              plan_line,
            },
          ],
    );
  },
});
