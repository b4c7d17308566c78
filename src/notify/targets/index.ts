import type { TargetKind } from '../../plan/vocabulary/notify-targets.ts';
import type { Notifier } from './notifier.ts';

/** Every kind of target, loaded when one of it is told. */
export const notifiers = {
  webhook: async () => (await import('./webhook.ts')).webhook,
  slack: async () => (await import('./slack.ts')).slack,
  alertmanager: async () => (await import('./alertmanager.ts')).alertmanager,
  teams: async () => (await import('./teams.ts')).teams,
  pagerduty: async () => (await import('./pagerduty.ts')).pagerduty,
  email: async () => (await import('./email.ts')).email,
  issue: async () => (await import('./issue.ts')).issue,
} satisfies Record<TargetKind, () => Promise<Notifier>>;
