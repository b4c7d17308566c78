import { explainHtml, explainMarkdown } from '../author/explain.ts';
import { readPlan } from '../plan/read.ts';
import { Refusal } from '../refusal.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: 'greenlight explain PLAN [--html]',
  help: `Prints the plan as markdown, or with --html as a page that needs nothing else.

Example:
  greenlight explain plans/credit-default.yaml --html > plan.html`,
  words: true,
  options: { html: { type: 'boolean' } },
  async run({ flags, words }, terminal) {
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) {
      throw new Refusal('name one plan: greenlight explain plans/credit-default.yaml');
    }
    const plan = await readPlan(file);
    terminal.out(flags.html ? explainHtml(plan) : explainMarkdown(plan));
    return 0;
  },
};
