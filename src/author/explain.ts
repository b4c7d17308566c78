import type { Plan } from '../plan/plan.ts';
import { explanation } from './explain/explanation.ts';
import { toHtml } from './explain/html.ts';
import { toMarkdown } from './explain/markdown.ts';

/** The plan in plain English, for people who do not read YAML, as GitHub markdown. Ends with a line break. */
export function explainMarkdown(plan: Plan): string {
  return toMarkdown(explanation(plan));
}

/** The same as one HTML page that loads nothing, for screens of any size, light and dark. */
export function explainHtml(plan: Plan): string {
  return toHtml(explanation(plan));
}
