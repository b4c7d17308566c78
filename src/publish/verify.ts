import { attestationFile } from '../attest/bundle.ts';
import { readDemands } from '../attest/demands.ts';
import { Unaccepted } from '../attest/unaccepted.ts';
import { attestationText, verifyAttestation } from '../attest/verify.ts';
import { acceptedText, unacceptedText } from '../attest/words.ts';
import { cut, escapeLog, escapeMarkdown } from '../text/escape.ts';
import type { ActionRun } from './action-run.ts';
import type { Announcement } from './announcement.ts';
import { none } from './outputs.ts';

import { InputFaults, withoutQuotes } from './trust/unquoted.ts';
import { refuseOutside } from './trust/workspace.ts';

/**
 * The action in its mode verify: whether the model that is about to be used was judged as the door asks. Whatever goes wrong
 * becomes an announcement that opens nothing; its status is ERROR then, and the job fails.
 */
export async function verifiedAtDoor({
  inputs,
  faults,
  environment,
  now,
  runner,
}: ActionRun): Promise<Announcement> {
  const { door } = inputs;
  const name = inputs.name ?? (door.model === null ? 'model' : shortName(door.model));
  const said = (status: Announcement['status'], text: string): Announcement => {
    const promote = status === 'GREEN' ? 'true' : 'false';
    const outputs = { ...none, status, promote };
    for (const [output, value] of Object.entries(outputs)) runner.setOutput(output, value);
    return announced(`${name} at the door`, status, text, now.toISOString());
  };
  try {
    if (faults.length > 0) throw new InputFaults(faults);
    await refuseOutside(inputs, environment.GITHUB_WORKSPACE ?? process.cwd());
    const demands = await readDemands(door, now, (flag) => `input "${flag}"`);
    try {
      const text = await attestationText(inputs.attestation ?? `${inputs.out}/${attestationFile}`);
      const accepted = await verifyAttestation(text, demands);
      return said(accepted.level, acceptedText(accepted, demands.model!));
    } catch (error) {
      if (!(error instanceof Unaccepted)) throw error;
      return said('ERROR', unacceptedText(error, demands.model!));
    }
  } catch (error) {
    return said('ERROR', `NOT VERIFIED  ${name}: ${withoutQuotes(error, inputs, { text: '' })}`);
  }
}

function announced(key: string, status: Announcement['status'], text: string, at: string): Announcement {
  const mark = status === 'ERROR' ? '⛔' : '🔓';
  const [head, ...rest] = text.split('  ');
  const page = `### ${mark} ${head}\n\n${escapeMarkdown(rest.join('  '), 1500)}\n`;
  return {
    key,
    status,
    distrust: null,
    title: escapeLog(cut(text, 200)),
    message: text,
    comment: (_, marker) => `${marker}\n${page}`,
    summary: () => page,
    annotations: [],
    owner: null,
    withinMilliseconds: null,
    at,
  };
}

/** The last step of a path or reference. */
function shortName(model: string): string {
  return (
    model
      .replace(/@sha256:.*$/s, '')
      .split('/')
      .findLast((step) => step !== '') ?? 'model'
  );
}
