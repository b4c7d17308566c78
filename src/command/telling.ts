import type { EventLog } from '../record/event-log.ts';
import { type StageTime, timed } from '../record/stage-times.ts';
import { Refusal } from '../refusal.ts';
import type { Told } from '../telemetry/reading.ts';
import type { Wanted } from '../telemetry/tell.ts';
import { escapeTerminal } from '../text/escape.ts';
import { type Flags, one, type Terminal } from './command.ts';

/** The flags by which a command sends what it measured to where people look. */
export const telemetryOptions = { metrics: { type: 'string' }, otlp: { type: 'boolean' } } as const;

export const telemetryHelp = `  --metrics FILE  write every measured value in Prometheus' text format, for the textfile collector
                  and the Pushgateway
  --otlp          send every value and finding by OpenTelemetry (OTLP over HTTP), as the OTEL_… variables
                  say; docs/telemetry.md`;

/** Tells what was measured; absent: nobody asked. */
export interface Telling {
  /** Times the stages of the work: what is told next is told with them. */
  follow(log: EventLog): EventLog;
  told(make: () => Promise<Told>): Promise<void>;
  /** That nothing could be judged. `named`: the gate of a plan. */
  refused(error: unknown, plan: string, now: Date, named?: (plan: string) => string): Promise<void>;
}

export function telling(flags: Flags, terminal: Terminal): Telling | null {
  const wanted: Wanted = { metrics: one(flags, 'metrics'), otlp: flags.otlp === true };
  if (wanted.metrics === '')
    throw new Refusal('--metrics names no file. Give one, such as --metrics greenlight.prom.');
  if (wanted.metrics === null && !wanted.otlp) return null;
  const warn = (text: string) => terminal.err(`greenlight: ${escapeTerminal(text)}\n`);
  const stages: StageTime[] = [];
  /** The verdict has been given: whatever fails here, its exit status stays true to it. */
  const told: Telling['told'] = async (make) => {
    try {
      const { tellTelemetry } = await import('../telemetry/tell.ts');
      for (const warning of await tellTelemetry(
        { ...(await make()), stages: stages.splice(0) },
        wanted,
        process.env,
      ))
        warn(warning);
    } catch (error) {
      warn(`Telemetry failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return {
    follow: (log) => timed(log, stages),
    told,
    refused: (error, plan, now, named = (name) => name) =>
      told(async () => {
        const { toldOfRefusal } = await import('../telemetry/review.ts');
        const { planNameIn } = await import('../publish/plan-name.ts');
        const message = error instanceof Error ? error.message : String(error);
        return toldOfRefusal(message, named(planNameIn(plan)), now.toISOString());
      }),
  };
}
