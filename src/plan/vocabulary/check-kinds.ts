/** The kinds of checks there are; the name of a check begins with its kind. */
export const checkKinds = [
  'metric',
  'edge',
  'segment',
  'estimate',
  'review',
  'known-answer',
  'prediction',
  'behaviour',
  'deployment',
  'operations',
  'feature',
  'input',
  'drift',
  'plan',
] as const;
