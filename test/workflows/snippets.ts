import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '../..');

export type Permissions = Record<string, 'read' | 'write'>;
export interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
export interface Job {
  permissions?: Permissions;
  outputs?: Record<string, string>;
  steps: Step[];
}
export interface Workflow {
  name: string;
  on: string | Record<string, unknown>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
}

/** A step of a workflow in the documents that uses the action. */
export interface Gate {
  title: string;
  events: string[];
  inputs: Record<string, string>;
  permissions: Permissions;
  workflow: Workflow;
}

export const pages = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs/github')).map((file) => join('docs/github', file)),
].filter((file) => file.endsWith('.md'));

export const read = (page: string) => readFileSync(join(root, page), 'utf8');

/** Every workflow that the documents show, under its page and its name. */
export function workflows(): { page: string; text: string; workflow: Workflow }[] {
  return pages.flatMap((page) =>
    [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].flatMap(([, text]) => {
      const workflow = parse(text!) as Workflow;
      return workflow.jobs ? [{ page, text: text!, workflow }] : [];
    }),
  );
}

export function gates(): Gate[] {
  return workflows().flatMap(({ page, workflow }) =>
    Object.values(workflow.jobs).flatMap((job) =>
      job.steps.flatMap(({ uses, with: inputs = {} }) =>
        uses === 'acme/greenlight@v1'
          ? [
              {
                title: `${page}: ${workflow.name}`,
                events: typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on),
                inputs,
                permissions: job.permissions ?? workflow.permissions ?? {},
                workflow,
              },
            ]
          : [],
      ),
    ),
  );
}
