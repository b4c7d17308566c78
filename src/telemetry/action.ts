import { dirname, resolve } from 'node:path';
import type { Telemetry } from '../publish/act.ts';
import type { ActionRun } from '../publish/action-run.ts';
import type { Announcement } from '../publish/announcement.ts';
import { refuseLinkedOut } from '../publish/trust/workspace.ts';
import { otlpSecrets } from './endpoint.ts';
import type { Told } from './reading.ts';
import { toldOfRefusal, toldOfReview } from './review.ts';
import { toldOfRollout } from './rollout.ts';
import { tellTelemetry } from './tell.ts';

/** What a run of the action tells of itself: of what is watched, and believed. */
export const telemetry: Telemetry = {
  secrets: otlpSecrets,
  async told(announcement, run, log) {
    const { metrics, otlp, alertAlways, mode } = run.inputs;
    if ((metrics === null && !otlp) || mode === 'verify') return [];
    if (announcement.distrust !== null || !(run.event.watched || alertAlways)) {
      // A candidate in a pull request is no review of the model that is in use, whose series it would be in.
      log.info('No telemetry is sent of pull requests and branches; the input "alert-on: always" sends it.');
      return [];
    }
    if (metrics !== null) await refuseLinks(metrics, run.environment.GITHUB_WORKSPACE ?? process.cwd());
    const told = { ...toldOf(announcement, run), stages: run.stages };
    return tellTelemetry(told, { metrics, otlp }, run.environment);
  },
};

function toldOf({ review, rollout, key, at, message }: Announcement, run: ActionRun): Told {
  if (review) return toldOfReview(review, key);
  if (rollout) return toldOfRollout(rollout.answer, key, at);
  const { id, url } = run.event.run;
  return toldOfRefusal(message, key, at, id ? url : null);
}

/** Nothing is written where a link of the checkout leads out of it. */
async function refuseLinks(file: string, workspace: string): Promise<void> {
  for (let folder = dirname(resolve(file)); folder !== dirname(folder); folder = dirname(folder))
    await refuseLinkedOut([folder], workspace);
}
