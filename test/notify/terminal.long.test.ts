import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { command as check } from '../../src/command/check.ts';
import { newFolder } from '../folder.ts';

afterEach(() => vi.unstubAllEnvs());

const plan = `plan: credit
review: weekly
data: { task: binary, id: id, label: y, positive: 1, score: p }
levels: { RED: { owner: me, notify: [mail, hook] } }
notify: { targets: { mail: email, hook: webhook } }
metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }
`;

function setUp() {
  const folder = newFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const rows = (wrong: number) =>
    [
      'id,y,p',
      ...Array.from({ length: 60 }, (_, i) => `${i},${i < wrong ? 1 - (i % 2) : i % 2},${i % 2 ? 0.9 : 0.1}`),
    ].join('\n');
  const flags = {
    plan: file('plan.yaml', plan),
    reference: [file('reference.csv', rows(0))],
    candidate: [file('candidate.csv', rows(40))],
    out: join(folder, 'report'),
    notify: true,
    'notify-state': join(folder, 'alerts.json'),
  };
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const terminal = { out: say, err: say, color: false, width: 100, interactive: false };
  return {
    flags,
    run: (given: object = flags) => check.run({ flags: { ...given }, words: [] }, terminal),
    said: () => said,
  };
}

it('On a terminal the exit status is that of the verdict where nobody can be told, and no secret is shown.', async () => {
  vi.stubEnv('GREENLIGHT_NOTIFY_MAIL', 'smtps://me@localhost:1?from=a@b.example&to=c@d.example');
  vi.stubEnv('GREENLIGHT_NOTIFY_MAIL_SECRET', 'hush-hush');
  vi.stubEnv('GREENLIGHT_NOTIFY_HOOK', undefined);
  const { run, said, flags } = setUp();
  expect(await run()).toBe(1);
  expect(said()).toContain('RED  credit: stop, do not promote');
  expect(said()).toMatch(
    /mail \(email\) could not be told: the connection to the server could not be made or broke/,
  );
  expect(said()).toContain(
    'hook (webhook) could not be told: its address is missing: set GREENLIGHT_NOTIFY_HOOK',
  );
  expect(said()).not.toContain('hush');
  expect(existsSync(flags['notify-state'])).toBe(true);
});

it('On a terminal nobody is told where it could not be remembered, and nothing is judged.', async () => {
  const { run, flags } = setUp();
  const { 'notify-state': _, ...others } = flags;
  await expect(run(others)).rejects.toThrow('--notify must remember what was told');
  await expect(run({ ...flags, notify: false })).rejects.toThrow(
    '--notify-state is for --notify, which is missing.',
  );
});
