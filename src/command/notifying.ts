import type { Observation } from '../notify/observation.ts';
import { keyFrom } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { escapeTerminal } from '../text/escape.ts';
import { type Flags, one, type Terminal } from './command.ts';

/** The flags by which a command tells people. */
export const notifyOptions = {
  notify: { type: 'boolean' },
  'notify-state': { type: 'string' },
  'notify-dry-run': { type: 'boolean' },
} as const;

export const notifyHelp = `  --notify        tell those whom the plan names ("notify"); what they were told is remembered in the
                  history, or in --notify-state F; addresses and secrets are GREENLIGHT_NOTIFY_… variables
  --notify-dry-run   print every message as it would be sent, and send none`;

/** Tells people what a command found; absent: they are not to be told. */
export interface Notifying {
  observed(seen: Observation): Promise<void>;
  /** `named`: the gate of a plan. */
  refused(error: unknown, plan: string, now: Date, named?: (plan: string) => string): Promise<void>;
}

/** What the flags ask for. Throws a Refusal where what was told could not be remembered. */
export function notifying(
  flags: Flags,
  history: string | null,
  terminal: Terminal,
  ownFile: string | null = null,
): Notifying | null {
  const isDry = flags['notify-dry-run'] === true;
  const given = one(flags, 'notify-state');
  const file = given ?? ownFile;
  if (flags.notify !== true && !isDry) {
    if (given !== null) throw new Refusal('--notify-state is for --notify, which is missing.');
    return null;
  }
  const memory = file !== null ? { file } : history !== null ? { history } : null;
  if (memory === null)
    throw new Refusal(
      '--notify must remember what was told, so that it is told once: name --history DIR, or a file with --notify-state F.',
    );
  const after = async () => {
    const { addressesFrom, repositoryFrom } = await import('../notify/access.ts');
    const addresses = addressesFrom(process.env, repositoryFrom(process.env, null));
    return { memory, key: keyFrom(process.env), addresses, dry: isDry ? terminal.out : null };
  };
  const log = { warning: (text: string) => terminal.err(`greenlight: ${escapeTerminal(text)}\n`) };
  /** The verdict has been given: whatever fails here, its exit status stays true to it. */
  const telling = async (work: () => Promise<string[]>) => {
    const { warningOfUnhandledErrors } = await import('../publish/unhandled-errors.ts');
    try {
      for (const warning of await warningOfUnhandledErrors(log, work)) log.warning(warning);
    } catch (error) {
      log.warning(`Nobody was told: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return {
    async observed(seen) {
      const { tellObservation } = await import('../notify/after-review.ts');
      await telling(async () => tellObservation(seen, await after()));
    },
    async refused(error, plan, now, named) {
      const { tellRefusal } = await import('../notify/after-review.ts');
      await telling(async () => tellRefusal(error, plan, now, await after(), named));
    },
  };
}
