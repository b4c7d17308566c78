import type { GitHubEvent } from '../event.ts';

/** Why a verdict is shown and opens nothing: who may have written it. */
export type Distrust = 'unreviewed code' | 'unknown origin' | 'unsigned';

/**
 * The one rule of which verdicts are believed. One that was measured in this run is: the plan, the workflow and the program
 * are those of the checkout; unless the run follows on one that is not believed, whose files it then measures. One that comes as a file was written by somebody else, and is believed only where GitHub
 * itself says who: on `workflow_run`, when the run that measured was of this repository, and neither a fork's nor
 * Dependabot's. On any other event anybody who may change a file of the checkout may have written it.
 *
 * @returns null for a verdict that is believed.
 */
export function distrustOf(event: GitHubEvent, verdictFile: string | null): Distrust | null {
  if (event.measuredBy !== null) return event.measuredBy.trusted ? null : 'unreviewed code';
  return verdictFile === null ? null : 'unknown origin';
}
