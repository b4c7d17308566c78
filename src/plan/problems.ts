import { Refusal } from '../refusal.ts';

/** A fault of a plan: where it stands (line and column count from 1) and what to do about it. */
export interface Problem {
  line: number;
  column: number;
  message: string;
}

/**
 * The plan cannot be used as it stands. The message lists the faults, the first hundred of them, as `file:line:column: message`, one a line.
 */
export class PlanError extends Refusal {
  override name = 'PlanError';
  readonly problems: Problem[];
  readonly file: string;

  constructor(file: string, problems: Problem[]) {
    const all = inOrder(problems);
    const shown = all.slice(0, most);
    const lines = shown.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
    const rest = all.length - shown.length;
    super([...lines, ...(rest > 0 ? [`${file}: and ${rest} more.`] : [])].join('\n'));
    this.file = file;
    this.problems = shown;
  }
}

/** Nobody fixes more at once, and a plan can be hostile. */
const most = 100;

function inOrder(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ line, column, message }) => {
      const key = `${line}:${column}:${message}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Text of a plan as it may stand in a message: on one line, control characters shown, cut at 60 characters. */
export function quote(text: string): string {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  return shown.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
