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
  /** Name and digest (`sha256:…`) of the model; empty where none was named. */
  model: string;
  digest: string;
  /** Paths of what is said of the verdict, for actions/attest, and of that signed; empty where there is none. */
  predicate: string;
  attestation: string;
}

/** Outputs for a verdict; one that is not believed promotes nothing. */
export function outputsFor(
  { status, distrust, verdict }: Pick<Announcement, 'status' | 'distrust' | 'verdict'>,
  paths: Pick<Outputs, 'verdict' | 'report' | 'predicate' | 'attestation'>,
): Outputs {
  if (status === 'ERROR') return { ...none, status, promote: 'false' };
  const model = verdict?.model;
  const named = { model: model?.name ?? '', digest: model ? `sha256:${model.sha256}` : '' };
  return { status, promote: status === 'GREEN' && distrust === null ? 'true' : 'false', ...named, ...paths };
}

/** Outputs that say nothing. */
export const none = { verdict: '', report: '', model: '', digest: '', predicate: '', attestation: '' };
