import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as messages from '../../../src/engine/spark/messages.ts';

/** Made by Spark's own classes. */
const golden: { software: string; requests: Record<string, string>; responses: Record<string, string> } =
  JSON.parse(readFileSync(join(import.meta.dirname, 'golden/messages.json'), 'utf8'));
const caller = { session: 's-1', user: 'ann', client: 'greenlight/1' };
const bytes = (name: string) => Uint8Array.from(Buffer.from(golden.responses[name]!, 'hex'));

describe(`messages are those of ${golden.software}`, () => {
  it.each([
    ['executePlan', messages.executePlan(caller, 'o-1', "SELECT 'é'")],
    ['reattachExecute', messages.reattachExecute(caller, 'o-1', 'r-9')],
    ['releaseExecute', messages.releaseExecute(caller, 'o-1')],
    ['interrupt', messages.interrupt(caller, 'o-1')],
    ['releaseSession', messages.releaseSession(caller)],
    ['setConfig', messages.setConfig(caller, { 'spark.sql.session.timeZone': 'UTC' })],
    ['askVersion', messages.askVersion(caller)],
  ])('%s, byte by byte', (name, made) => {
    expect(Buffer.from(made).toString('hex')).toBe(golden.requests[name]);
  });

  it('rows, ends, progress and versions are read, and what nobody needs is passed over', () => {
    const none = { id: null, arrow: null, isComplete: false, progress: null };
    const rows = messages.readExecuteResponse(bytes('rows'));
    expect(rows).toEqual({ ...none, id: 'r-1', arrow: expect.anything() });
    expect(Buffer.from(rows.arrow!).toString()).toBe('arrow');
    expect(messages.readExecuteResponse(bytes('complete'))).toEqual({ ...none, id: 'r-2', isComplete: true });
    expect(messages.readExecuteResponse(bytes('progress'))).toEqual({
      ...none,
      id: 'r-3',
      progress: { tasks: 400, done: 150 },
    });
    expect(messages.readVersion(bytes('version'))).toBe('4.1.4');
  });
});
