import { describeValidation } from '../author/validate/words.ts';
import { validatePlan } from '../author/validate.ts';
import { readShare } from '../plan/vocabulary/terms.ts';
import { Refusal } from '../refusal.ts';
import { type Command, many, one } from './command.ts';
import { asOf } from './flags.ts';
import { progressLine } from './progress.ts';

export const command: Command = {
  usage: 'greenlight validate PLAN [--reference R] [--cases N] [--per week] [--positives 10%] [--json]',
  help: `Checks the grammar of the plan. With the set that the model was accepted on it also says, of each rule,
how often chance alone would raise it, which fall it finds in 80 % of reviews, and how many labelled
cases a review must have for it.

Flags:
  --reference R    the evaluation set the model was accepted on; several times, or a glob in quotes
  --cases N        labelled cases a review (default: the pace of the reference, where it has times that
                   span a review; else as many as the reference has)
  --per TIME       the time in which those N come, such as week or "2 weeks" (default: one review)
  --positives P    share of positive cases, such as 10%, for want of a reference
  --operations F   measures of the service that were fetched, to say whether they are enough to prove its rules
  --as-of TIME     as if it were this moment, such as 2026-11-23T09:00Z (default: now)
  --json           print the answer as JSON and nothing else

Exit status: 0 it can do its job, 1 there are warnings, 2 the plan is broken or the data cannot be read.

Example:
  greenlight validate plans/credit-default.yaml --reference fixtures/credit/reference.csv --cases 200 --per week`,
  words: true,
  options: {
    reference: { type: 'string', multiple: true },
    cases: { type: 'string' },
    per: { type: 'string' },
    positives: { type: 'string' },
    operations: { type: 'string', multiple: true },
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ flags, words }, terminal) {
    const [plan, ...more] = words;
    if (plan === undefined || more.length > 0) {
      throw new Refusal('name one plan: greenlight validate plans/credit-default.yaml');
    }
    const [cases, per] = [one(flags, 'cases'), one(flags, 'per')];
    if (per !== null && cases === null)
      throw new Refusal('--per says in which time the cases of --cases come; name both.');
    const progress = progressLine(terminal);
    const validation = await validatePlan(
      {
        plan,
        reference: many(flags, 'reference'),
        operations: many(flags, 'operations'),
        cases: cases === null ? null : { cases: wholeNumber(cases), per },
        positives: share(one(flags, 'positives')),
        now: asOf(one(flags, 'as-of')),
      },
      { progress: progress.show },
    ).finally(progress.clear);
    terminal.out(flags.json ? `${JSON.stringify(validation, null, 2)}\n` : describeValidation(validation));
    return validation.warnings.length > 0 ? 1 : 0;
  },
};

function wholeNumber(text: string): number {
  const value = Number(text.replaceAll(/[,_](?=\d{3})/g, ''));
  if (!Number.isInteger(value) || value < 1 || value > 1e9)
    throw new Refusal(`--cases "${text}" is no number of cases; write a whole number such as 200.`);
  return value;
}

function share(text: string | null): number | null {
  if (text === null) return null;
  const value = readShare(text);
  if (value === null || !(value > 0 && value < 1))
    throw new Refusal(`--positives "${text}" is no share between 0 and 1; write 10% or 0.1.`);
  return value;
}
