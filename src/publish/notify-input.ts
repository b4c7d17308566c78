import { targetName, variableOf } from '../plan/vocabulary/notify-targets.ts';

/**
 * The lines of the input "notify", `pager=…` and `pager.secret=…`, as the variables that they stand for. A line that is none is
 * never shown: it may hold a secret.
 */
export function notifyVariables(lines: string[], faults: string[]): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [index, line] of lines.entries()) {
    const [, name = '', what = 'address', value = ''] =
      /^([^\s=.]+)(?:\.(secret|token))?\s*=\s*(.*)$/.exec(line) ?? [];
    if (!targetName.test(name))
      faults.push(
        `input "notify", line ${index + 1}: it is not of the form NAME=ADDRESS, NAME.secret=SECRET or NAME.token=TOKEN`,
      );
    // A secret that is not set comes as nothing: the target says so itself.
    else if (value !== '') variables[variableOf(name, what as 'address')] = value;
  }
  return variables;
}
