import { comparePlans } from '../author/compare/index.ts';
import { explainHtml, explainMarkdown } from '../author/explain.ts';
import { groupChanges } from '../plan/change.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal } from '../text/escape.ts';
import { type Command, one } from './command.ts';

export const command: Command = {
  usage: 'greenlight explain PLAN [--html | --against OLD]',
  help: `Prints the plan as markdown, or with --html as a page that needs nothing else.

--against OLD   print instead what PLAN makes laxer or stricter, adds and drops against the plan OLD;
                a pull request that changes its plan is told the same (docs/github/plan-changes.md)

Example:
  greenlight explain plans/credit-default.yaml --html > plan.html`,
  words: true,
  options: { html: { type: 'boolean' }, against: { type: 'string' } },
  async run({ flags, words }, terminal) {
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) {
      throw new Refusal('name one plan: greenlight explain plans/credit-default.yaml');
    }
    const plan = await readPlan(file);
    const old = one(flags, 'against');
    if (old === null) terminal.out(flags.html ? explainHtml(plan) : explainMarkdown(plan));
    else if (flags.html) throw new Refusal('--against prints text: leave --html out.');
    else {
      const groups = groupChanges(comparePlans(await readPlan(old), plan));
      const lines = groups.flatMap(({ heading, sentences }) => [
        `${heading}:`,
        ...sentences.map((sentence) => `  ${escapeTerminal(sentence)}`),
      ]);
      const none = `${escapeTerminal(file)} judges as ${escapeTerminal(old)} does.`;
      terminal.out(`${(groups.length === 0 ? [none] : lines).join('\n')}\n`);
    }
    return 0;
  },
};
