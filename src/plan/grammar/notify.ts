import { z } from 'zod/mini';
import { type TargetKind, targetKinds, targetName } from '../vocabulary/notify-targets.ts';
import { name, optional, period, prose, required } from './terms.ts';

const kinds = Object.keys(targetKinds) as [TargetKind, ...TargetKind[]];

const target = z
  .string({ error: 'the name of a target, such as pager' })
  .check(z.regex(targetName, 'the name of a target: small letters, digits and -, such as pager'));
const targets = z
  .array(target, { error: 'a list of targets, such as [pager, chat]' })
  .check(z.maxLength(20, 'a list of at most 20 targets'));

/** Who is told at a level, and who when nothing happens. */
export const telling = {
  notify: optional(targets, {
    description:
      'The targets that are told: names under notify.targets, or a kind of target by its own name (`issue`). Addresses and secrets never stand in the plan.',
    examples: [['pager', 'chat']],
  }),
  escalate: optional(
    z.strictObject({
      after: optional(period, {
        description:
          'How long after the alert was raised somebody else is told, where nobody has acknowledged it. Left out: when the deadline `within` has passed.',
        examples: ['24 hours'],
      }),
      to: required(prose, {
        description: 'Who is told then: a person, a team or a role.',
        examples: ['@acme/cro'],
      }),
      notify: required(targets.check(z.minLength(1, 'a list of at least one target')), {
        description: 'The targets that are told then.',
        examples: [['cro-mail']],
      }),
    }),
    { description: 'Who is told when the deadline passes and nothing has happened.' },
  ),
};

const contact = z.strictObject({
  action: optional(prose, { description: 'What is done about it.' }),
  owner: optional(prose, { description: 'Who does it.', examples: ['@acme/data'] }),
  within: optional(period, { description: 'By when.', examples: ['3 days'] }),
  ...telling,
});

/** Who is told. */
export const notify = z.strictObject({
  targets: optional(
    z.record(target, z.enum(kinds, { error: `one of ${kinds.join(', ')}` }), {
      error: 'a map from the name of a target to its kind, such as { pager: pagerduty }',
    }),
    {
      description: `The targets by name, and what each is: ${kinds.join(', ')}. The address of \`pager\` is the environment variable GREENLIGHT_NOTIFY_PAGER, its secret GREENLIGHT_NOTIFY_PAGER_SECRET.`,
      examples: [{ pager: 'pagerduty', chat: 'slack', 'cro-mail': 'email' }],
    },
  ),
  remind: optional(period, {
    description:
      'How long before the deadline the owner is reminded (`greenlight remind`). Left out: when a quarter of the time is left.',
    examples: ['4 hours'],
  }),
  could_not_judge: optional(contact, {
    description:
      'Who is told when nothing could be judged: unreadable data, a broken plan, a review that never came. What is left out is as at RED.',
    examples: [{ owner: '@acme/ml-platform', within: '1 day', notify: ['chat'] }],
  }),
  checks: optional(
    z.array(
      z.strictObject({
        check: required(name, {
          description:
            'Name of a check as in the verdict, `*` for any text in it. Its findings are an alert of their own and are left out of that of the level. The first entry that fits counts.',
          examples: ['drift/*'],
        }),
        AMBER: optional(contact, {
          description: 'Who is told of it at AMBER. What is left out is as under levels.',
        }),
        RED: optional(contact, {
          description: 'Who is told of it at RED. What is left out is as under levels.',
        }),
      }),
      { error: 'a list of checks and who is told of them' },
    ),
    {
      description: 'Checks that have an owner of their own.',
      examples: [[{ check: 'drift/*', AMBER: { owner: '@acme/data', notify: ['data-chat'] } }]],
    },
  ),
});
