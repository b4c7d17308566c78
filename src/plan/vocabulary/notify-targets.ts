/** What a message can be sent by, and how it is said of people: "told by …". */
export const targetKinds = {
  alertmanager: 'Prometheus Alertmanager',
  webhook: 'a webhook',
  slack: 'Slack',
  teams: 'Microsoft Teams',
  pagerduty: 'PagerDuty',
  email: 'e-mail',
  issue: 'a GitHub issue',
} as const;

export type TargetKind = keyof typeof targetKinds;

/** A name that environment variables can hold too; every object has a constructor already. */
export const targetName = /^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;

/** What a target's variables are called: `GREENLIGHT_NOTIFY_CRO_MAIL`, `GREENLIGHT_NOTIFY_CRO_MAIL_SECRET`. */
export function variableOf(target: string, what: 'address' | 'secret' | 'token' = 'address'): string {
  const name = `GREENLIGHT_NOTIFY_${target.toUpperCase().replaceAll('-', '_')}`;
  return what === 'address' ? name : `${name}_${what.toUpperCase()}`;
}
