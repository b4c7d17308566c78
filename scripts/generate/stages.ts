// The order of the stages, and the linter's rules that hold it: biome.stages.json is made from this by `npm run generate`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders and single files of src, in the order in which data flows through them. Each imports only itself and what stands before
 * it. A new folder needs a place here before anything in it can be imported.
 */
export const stages = [
  'refusal.ts',
  'version.ts',
  'webassembly.ts',
  'text',
  'plan',
  'data',
  'count',
  'operations',
  'statistics',
  'measure',
  'engine',
  'threads',
  'record',
  'judge',
  'report',
  'history',
  'gate.ts',
  'periods',
  'canary',
  'watch',
  'study',
  'author',
  'attest',
  'export',
  'github',
  'publish',
  'notify',
  'telemetry',
  'command',
  'cli.ts',
  'main.ts',
  'api.ts',
];

/** What runs back all the same, file by file, and why. */
export const exceptions: { file: string; stage: string; because: string }[] = [];

/** How a file in a folder of src, or in one within it, writes the way to the top of src. */
const ups = ['../', '../../', '../../../'];

/** The linter's configuration that lets no import run back. */
export function stagesConfig(): object {
  const overrides = stages.map((stage, i) => {
    const later = stages.slice(i + 1);
    return rule(isFile(stage) ? `src/${stage}` : `src/${stage}/**`, stage, later);
  });
  const excepted = exceptions.map(({ file, stage: allowed }) => {
    const own = stageOf(file);
    const later = stages.slice(stages.indexOf(own) + 1).filter((stage) => stage !== allowed);
    return rule(file, own, later);
  });
  return {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    overrides: [...overrides, ...excepted],
  };
}

/** The stage of a file such as `src/measure/auroc.ts`. */
export function stageOf(file: string): string {
  return file.split('/')[1]!;
}

/** The folders and files that src holds and no stage names. */
export function unknownStages(root: string): string[] {
  return readdirSync(join(root, 'src')).filter((name) => !stages.includes(name));
}

function rule(includes: string, stage: string, later: string[]): object {
  const files = later.filter(isFile);
  const folders = later.filter((one) => !isFile(one));
  const group = (isFile(stage) ? ['./'] : ups).flatMap((up) => [
    ...(files.length > 0 ? [`${up}{${files.join(',')}}`] : []),
    ...(folders.length > 0 ? [`${up}{${folders.join(',')}}/**`] : []),
  ]);
  const message = `No import runs back: ${stage} comes before this. The order stands in scripts/generate/stages.ts.`;
  const options = { patterns: [{ group, message }] };
  const noRestrictedImports = group.length === 0 ? 'off' : { level: 'error', options };
  return { includes: [includes], linter: { rules: { style: { noRestrictedImports } } } };
}

function isFile(stage: string): boolean {
  return stage.endsWith('.ts');
}
