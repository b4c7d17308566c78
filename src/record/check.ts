import type { Check } from './verdict.ts';

/**
 * The name of a check: `metric/auroc`, `edge/thin file/recall[late]`, `review/auroc/cusum`. It is the key of a finding
 * wherever findings are looked up, in a history too, and nothing is read back out of it.
 */
export function checkName(check: Check): string {
  const { kind, subject, aspect } = check;
  const parts: (string | null)[] =
    check.metric === null
      ? [kind, isShared(check) ? null : subject, aspect]
      : [
          kind,
          kind === 'review' && subject !== null ? 'edge' : null,
          subject,
          metricKey(check.metric, check.class),
          aspect,
        ];
  return parts.filter((part) => part !== null).join('/');
}

/** `auroc`, or `f1[fraud]` for one class. */
export function metricKey(metric: string, one: string | null): string {
  return one === null ? metric : `${metric}[${one}]`;
}

/** Checks that are made once of a set, and are named without the column that they are about. */
function isShared({ kind }: Check): boolean {
  return kind === 'prediction' || kind === 'deployment';
}
