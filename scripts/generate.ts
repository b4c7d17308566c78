// Writes what is made from the grammar of plans, plans/plan.schema.json and the tables of docs/plan.md; from the contract of
// the verdict, plans/verdict.schema.json; from the targets of publishing, their list in action.yml and their permissions; the WebAssembly of the kernels; the Power BI project of docs/power-bi; and the linter's rules that let no import run back.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kernelModule, kernels, moduleOf } from './generate/kernel.ts';
import { planReference } from './generate/plan-reference.ts';
import { planSchema } from './generate/plan-schema.ts';
import { powerBiProject } from './generate/power-bi.ts';
import { retrainingSchema } from './generate/retraining-schema.ts';
import { stagesConfig } from './generate/stages.ts';
import { actionFile, permissionsPage } from './generate/targets.ts';
import { verdictSchema } from './generate/verdict-schema.ts';

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'plans', 'plan.schema.json'), `${JSON.stringify(planSchema(), null, 2)}\n`);
writeFileSync(join(root, 'plans', 'verdict.schema.json'), `${JSON.stringify(verdictSchema(), null, 2)}\n`);
writeFileSync(
  join(root, 'plans', 'retraining.schema.json'),
  `${JSON.stringify(retrainingSchema(), null, 2)}\n`,
);
rewrite(join(root, 'docs', 'plan.md'), planReference);
rewrite(join(root, 'action.yml'), actionFile);
rewrite(join(root, 'docs', 'github', 'permissions.md'), permissionsPage);
writeFileSync(join(root, 'biome.stages.json'), `${JSON.stringify(stagesConfig(), null, 2)}\n`);
for (const [file, text] of powerBiProject()) {
  const place = join(root, 'docs', 'power-bi', file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
for (const kernel of kernels) writeFileSync(join(root, moduleOf(kernel)), await kernelModule(root, kernel));

function rewrite(file: string, of: (text: string) => string): void {
  writeFileSync(file, of(readFileSync(file, 'utf8')));
}
