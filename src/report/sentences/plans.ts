import { sayEffect } from '../../plan/change.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { ReasonWords } from './reasons.ts';

export const planReasons = {
  planUnwatched: ({ why }) =>
    `Whether this pull request changes the plan that judges it could not be found out: ${why}.`,
  planNew: () => 'This plan is new in this pull request: nobody has agreed to it yet.',
  planChanged: ({ byBase }) =>
    byBase
      ? 'This pull request changes its plan; it is judged by the plan of the base.'
      : 'This pull request changes the plan that judges it.',
  planPart: ({ effect, sentence }) => `${sayEffect(effect)}: ${sentence}.`,
  planMore: ({ more }) => `And ${formatNumber(more)} more changes of the plan.`,
  planApproved: ({ by }) => `What is laxer is approved by ${by.map((login) => `@${login}`).join(', ')}.`,
  uncounted: ({ what, why }) =>
    ({
      segments: `Weak segments were not searched for, because ${why}.`,
      pairs: `The sets are compared as if their cases were others, which asks for more proof, because ${why}.`,
      dependencies: `What was installed where the sets were scored is not known, because ${why}.`,
      operations: `The service is not measured from the rows, because ${why}.`,
    })[what],
  planUnapproved: ({ owners, unread }) => {
    const who =
      owners.length === 0
        ? 'What is laxer needs approval, and neither the plan nor CODEOWNERS of the base names an account whose approval counts.'
        : `What is laxer needs a review that approves the newest commit, by an owner of the plan (${owners.slice(0, 10).join(', ')}); then run the job again.`;
    return [...unread, who].join(' ');
  },
} satisfies Partial<ReasonWords>;
