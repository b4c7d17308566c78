import type { Announcement } from './announcement.ts';

/** The outputs of the action. */
export interface Outputs {
  /** GREEN, AMBER, RED, or ERROR where nothing could be judged. */
  status: Announcement['status'];
  /** `true` on GREEN alone, whatever `fail-on` says. */
  promote: 'true' | 'false';
  /** Paths; empty where nothing could be judged. */
  verdict: string;
  report: string;
}

/** Outputs for a verdict; one that is not believed promotes nothing. */
export function outputsFor(
  { status, distrust }: Pick<Announcement, 'status' | 'distrust'>,
  paths: { verdict: string; report: string },
): Outputs {
  if (status === 'ERROR') return { status, promote: 'false', verdict: '', report: '' };
  return { status, promote: status === 'GREEN' && distrust === null ? 'true' : 'false', ...paths };
}
