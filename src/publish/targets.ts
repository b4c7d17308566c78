/** What the action does: judge a candidate set, or take one step of a rollout. */
export const modes = ['check', 'canary'] as const;

export type Mode = (typeof modes)[number];

/** Whose plan judges a pull request: that of the checkout, or that of its base. */
export const planFroms = ['checkout', 'base'] as const;

export type PlanFrom = (typeof planFroms)[number];

interface TargetName {
  /** What it is called where it was not published. */
  thing: string;
  /** What the job's token needs for it, beside reading; '' where nothing. */
  permission: string;
}

/** Where a verdict can be published, in this order. How stands in `publish/index.ts`. */
export const targets = {
  summary: { thing: 'job summary', permission: '' },
  annotations: { thing: 'annotations', permission: '' },
  artifact: { thing: 'report artifact', permission: '' },
  check: { thing: 'check run', permission: 'checks: write' },
  comment: { thing: 'pull-request comment', permission: 'pull-requests: write' },
  issue: { thing: 'alert issue', permission: 'issues: write' },
  deployment: { thing: 'deployment status', permission: 'deployments: write' },
} as const satisfies Record<string, TargetName>;

export type Target = keyof typeof targets;

export const targetNames = Object.keys(targets) as Target[];

/** Which levels fail the job: `amber` anything but GREEN, `red` only RED, `never` none. */
export const failOns = ['amber', 'red', 'never'] as const;

export type FailOn = (typeof failOns)[number];

/** What a deployment becomes on AMBER: nobody has decided yet. */
export const amberStates = ['pending', 'queued', 'inactive', 'failure'] as const;

export type AmberState = (typeof amberStates)[number];
