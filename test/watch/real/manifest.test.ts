import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const python = process.env.GREENLIGHT_KUBERNETES;
const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'live.md'), 'utf8');

const check = `
import sys, yaml, kubernetes_validate
for one in yaml.safe_load_all(sys.stdin.read()):
    kubernetes_validate.validate(one, "1.30", strict=True)
    print(one["kind"])
`;

test.skipIf(!python)(
  'the manifest in docs/live.md is one that Kubernetes takes (skipped where GREENLIGHT_KUBERNETES names no Python)',
  () => {
    const manifest = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)]
      .map(([, text]) => text!)
      .find((text) => text.startsWith('apiVersion'))!;
    const run = (input: string) =>
      execFileSync(python!, ['-c', check], { input, stdio: ['pipe', 'pipe', 'pipe'] });
    expect(String(run(manifest)).trim()).toBe('StatefulSet');
    expect(() => run(manifest.replace('replicas: 1', 'replica: 1'))).toThrow();
  },
);
