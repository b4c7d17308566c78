import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { command as validate } from '../../src/command/validate.ts';
import { command } from '../../src/command/watch.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { faults } from '../../src/watch/record.ts';
import { kafkaAccess } from '../../src/watch/source/kafka-access.ts';
import { sourceNamed } from '../../src/watch/source/open.ts';
import { newState } from '../../src/watch/state.ts';
import { metricsText } from '../../src/watch/status.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'live.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);
const flagsOf = (words: string[]) =>
  Object.fromEntries(
    words.flatMap((word, i) => {
      if (!word.startsWith('--')) return [];
      const value = words[i + 1];
      return [[word.slice(2), value === undefined || value.startsWith('--') ? true : value]];
    }),
  );
const terminal = () => {
  const said = { text: '' };
  const out = (text: string) => {
    said.text += text;
  };
  return { said, terminal: { out, err: out, color: false, width: 100, interactive: false } };
};

describe('docs/live.md', () => {
  const [first, second] = blocks('sh').map((text) => text.replaceAll('\\\n', ' ').trim().split(/\s+/));

  test('shows what its first command prints', async () => {
    const flags = flagsOf(first!);
    const { said, terminal: at } = terminal();
    const inRoot = (name: string) => join(root, flags[name] as string);
    const exit = await command.run(
      {
        flags: {
          ...flags,
          plan: inRoot('plan'),
          reference: [inRoot('reference')],
          from: inRoot('from'),
          state: join(newFolder(), 'live-state'),
        },
        words: [],
      },
      at,
    );
    expect(said.text).toBe(blocks('text')[0]);
    expect(exit).toBe(0);
  });

  test('shows a validation that speaks of the windows of a month', async () => {
    const flags = flagsOf(second!);
    const { said, terminal: at } = terminal();
    const inRoot = (name: string) => join(root, flags[name] as string);
    const words = [join(root, second![2]!)];
    await validate.run({ flags: { ...flags, reference: [inRoot('reference')] }, words }, at);
    expect(said.text).toContain(
      'Of 4 windows of a month of an unchanged model, the metric rules keep at most',
    );
  });

  test('shows a piece of a plan that a plan can hold, and manifests whose flags there are', () => {
    const [piece, compose, manifest] = blocks('yaml');
    const plan = parsePlan(
      `plan: p\ndata: { task: binary, id: i, time: t, label: y, positive: 1, score: s, labels_after: 1 day }\nlevels: { RED: { owner: o } }\n${piece}`,
      'plan.yaml',
    );
    expect(plan.watch).toMatchObject({ labels: 'outcomes', window: { milliseconds: 3_600_000 } });
    const { template } = parse(manifest!).spec;
    const container = template.spec.containers[0];
    const service = parse(compose!).services.greenlight;
    const mounts: [string[], string[]][] = [
      [service.command, service.volumes.map((one: string) => one.split(':')[1])],
      [container.args, container.volumeMounts.map((one: { mountPath: string }) => one.mountPath)],
    ];
    for (const [words, folders] of mounts) {
      expect(words[0]).toBe('watch');
      const flags = new Map(
        words.slice(1).map((word) => /^--([^=]+)=(.*)$/.exec(word)!.slice(1, 3) as [string, string]),
      );
      for (const name of flags.keys()) expect(Object.keys(command.options)).toContain(name);
      for (const name of ['plan', 'reference', 'state'])
        expect(folders).toContain(`/${String(flags.get(name)).split('/')[1]}`);
      expect(sourceNamed(flags.get('from')!, {}).name).toBe('kafka:scores');
      expect(flags.get('listen')).toBe(`0.0.0.0:${container.ports[0].containerPort}`);
    }
    expect(kafkaAccess(service.environment)).toMatchObject({ sasl: { username: 'greenlight' }, tls: {} });
    expect(container.livenessProbe.httpGet).toEqual({ path: '/healthz', port: container.ports[0].name });
  });

  test('builds an image whose user may write the state, with the client that is tested', () => {
    const [image] = blocks('dockerfile');
    const containerfile = readFileSync(join(root, 'Containerfile'), 'utf8');
    const user = /^USER (\d+):\d+$/m.exec(containerfile)![1];
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(image).toContain(`npm install @platformatic/kafka@${devDependencies['@platformatic/kafka']} `);
    expect(image).toContain(`chown ${user}:${user} /state`);
    expect(image!.trim().endsWith(`USER ${user}:${user}`)).toBe(true);
    const { securityContext } = parse(blocks('yaml')[2]!).spec.template.spec;
    expect([securityContext.runAsUser, securityContext.fsGroup]).toEqual([Number(user), Number(user)]);
  });

  test('names every reason for which a record is in no window, and measures that are served', () => {
    for (const fault of faults) expect(page).toContain(fault);
    const state = newState({ plan: 'p', source: 's', labels_source: null, window: 1 });
    state.watermark = 1;
    state.heard = { 0: 1 };
    const text = metricsText({ state, lag: new Map([['0', 1]]), committed: 1 });
    for (const [, name] of page.matchAll(/`(?:greenlight_watch_|…_)(\w+)`/g))
      expect(text).toContain(`greenlight_watch_${name} `.slice(0, -1));
  });
});
