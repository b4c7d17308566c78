import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exceptions, stagesConfig, unknownStages } from '../scripts/generate/stages.ts';
import { newFolder } from './folder.ts';

const root = join(import.meta.dirname, '..');
const folder = newFolder();

/** The files, of those that hold so much, in which the linter finds an import that runs back. */
function refused(files: Record<string, string>): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  cpSync(join(root, 'biome.stages.json'), join(folder, 'biome.stages.json'));
  writeFileSync(join(folder, 'biome.json'), '{ "root": true, "extends": ["./biome.stages.json"] }');
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '.', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toContain(`Checked ${Object.keys(files).length + 2} files`);
  const found = stderr.matchAll(/^(src\/\S+?):\d+:\d+ lint\/style\/noRestrictedImports/gm);
  return [...found].map(([, file]) => file!).sort();
}

describe('no import runs back', () => {
  it('by the rules of the linter, which are those of scripts/generate/stages.ts (else run: npm run generate)', () => {
    expect(JSON.parse(readFileSync(join(root, 'biome.stages.json'), 'utf8'))).toEqual(stagesConfig());
    expect(JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')).extends).toContain(
      './biome.stages.json',
    );
  });

  it('and every folder and file of src has its place among the stages', () => {
    expect(unknownStages(root)).toEqual([]);
  });

  it('but those that are named, with a reason', () => {
    for (const { because } of exceptions) expect(because.length).toBeGreaterThan(20);
  });

  it('as the linter says of each, and of none that runs forth', () => {
    const back = {
      'src/measure/back.ts': "import { judge } from '../judge/index.ts';\nconsole.log(judge);\n",
      'src/judge/back.ts': "import type { Store } from '../history/store.ts';\nexport type Old = Store;\n",
      'src/history/back.ts': "export const gate = await import('../gate.ts');\n",
      'src/data/csv/back.ts': "export { count } from '../../count/index.ts';\n",
      'src/plan/a/b/back.ts': "export { read } from '../../../data/read.ts';\n",
      'src/gate.ts': "export { publish } from './publish/index.ts';\n",
      'src/refusal.ts': "export { version } from './version.ts';\n",
      'src/cli.ts': "export * from './main.ts';\n",
    };
    const forth = {
      'src/judge/forth.ts': "export { measure } from '../measure/index.ts';\n",
      'src/report/html/forth.ts': "export { judge } from '../../judge/index.ts';\n",
      'src/author/init/forth.ts': "export { pace } from '../pace.ts';\n",
      'src/main.ts': "export { act } from './publish/act.ts';\n",
    };
    expect(refused({ ...back, ...forth })).toEqual(Object.keys(back).sort());
  });
});
