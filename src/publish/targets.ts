/** What the action does: judge a candidate set, take one step of a rollout, or ask again where nothing has happened. */
export const modes = ['check', 'canary', 'remind'] as const;

export type Mode = (typeof modes)[number];

/** Whose plan judges a pull request: that of the checkout, or that of its base. */
export const planFroms = ['checkout', 'base'] as const;

export type PlanFrom = (typeof planFroms)[number];

/** Where a verdict can be published. */
export const targets = [
  'summary',
  'annotations',
  'artifact',
  'check',
  'comment',
  'issue',
  'deployment',
] as const;

export type Target = (typeof targets)[number];

/** Which levels fail the job: `amber` anything but GREEN, `red` only RED, `never` none. */
export const failOns = ['amber', 'red', 'never'] as const;

export type FailOn = (typeof failOns)[number];

/** What a deployment becomes on AMBER: nobody has decided yet. */
export const amberStates = ['pending', 'queued', 'inactive', 'failure'] as const;

export type AmberState = (typeof amberStates)[number];
