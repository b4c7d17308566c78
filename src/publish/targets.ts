/** What the action does: judge a candidate set, take one step of a rollout, stand at a door, or ask again where nothing has happened. */
export const modes = ['check', 'canary', 'verify', 'remind'] as const;

export type Mode = (typeof modes)[number];

/** Whose plan judges a pull request: that of the checkout, or that of its base. */
export const planFroms = ['checkout', 'base'] as const;

export type PlanFrom = (typeof planFroms)[number];

interface TargetName {
  /** What it is called where it was not published. */
  thing: string;
  /** What the job's token needs for it, beside reading; '' where nothing. */
  permission: string;
  /** What it does, or what it uses the permission for: of docs/github/permissions.md. */
  uses: string;
}

/** Where a verdict can be published, in this order. How stands in `publish/index.ts`. */
export const targets = {
  summary: { thing: 'job summary', permission: '', uses: 'the summary of the job' },
  annotations: { thing: 'annotations', permission: '', uses: 'annotations through the log' },
  artifact: { thing: 'report artifact', permission: '', uses: 'report.html, verdict.json, wrong-rows.csv' },
  check: { thing: 'check run', permission: 'checks: write', uses: 'creates a completed check run' },
  comment: {
    thing: 'pull-request comment',
    permission: 'pull-requests: write',
    uses: 'finds, creates, updates its own comment; after `workflow_run`, finds the pull request',
  },
  issue: {
    thing: 'alert issue',
    permission: 'issues: write',
    uses: 'finds, opens, updates, assigns and closes its own issue',
  },
  deployment: {
    thing: 'deployment status',
    permission: 'deployments: write',
    uses: 'finds or makes the deployment, sets its status',
  },
  registry: {
    thing: 'entry in the registry',
    permission: '',
    uses: 'tags, alias and description of the model’s version in the registry',
  },
} as const satisfies Record<string, TargetName>;

export type Target = keyof typeof targets;

export const targetNames = Object.keys(targets) as Target[];

/** Which levels fail the job: `amber` anything but GREEN, `red` only RED, `never` none. */
export const failOns = ['amber', 'red', 'never'] as const;

export type FailOn = (typeof failOns)[number];

/** What a deployment becomes on AMBER: nobody has decided yet. */
export const amberStates = ['pending', 'queued', 'inactive', 'failure'] as const;

export type AmberState = (typeof amberStates)[number];
