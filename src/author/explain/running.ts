import type { DeploymentRules, Plan, RolloutMeasure } from '../../plan/plan.ts';
import { failureSentences } from './operations.ts';
import {
  code,
  count,
  level,
  listed,
  percent,
  phrase,
  raised,
  type Section,
  strong,
  type Text,
} from './prose.ts';

/** Who must have answered: versions, hosts, and what they are built of. */
export function deploymentSection(plan: Plan): Section | null {
  const { version, host, dependencies } = plan.deployment;
  const list: Text[] = [
    ...(version === null ? [] : [identity('The version of the model', version)]),
    ...(host === null
      ? []
      : [identity('The host that answered', host), phrase`A host that answers nothing is found too.`]),
    ...(dependencies === null
      ? []
      : [phrase`A change in the libraries that the model is built with ${raised(dependencies.raises)}.`]),
    ...failureSentences(plan),
  ];
  return list.length === 0 ? null : { title: 'Whether the right model answered', blocks: [{ list }] };
}

function identity(what: string, { column, expect, raises }: NonNullable<DeploymentRules['host']>): Text {
  const values = listed(
    expect.map((value) => [code(value)]),
    'or',
  );
  return phrase`${what} stands in ${code(column)} and must be ${expect.length > 1 ? 'one of ' : ''}${values}. Any other ${raised(raises)}.`;
}

/** What is judged over several reviews. */
export function timeSection({ review, history, data, metrics }: Plan): Section {
  const list: Text[] = [];
  if (review === null) list.push(phrase`The plan does not say how often the model is reviewed.`);
  else {
    list.push(
      phrase`How often the model is reviewed: ${strong(review.text)}. A review that comes later ${raised(history.overdue)}.`,
    );
    if (data.time !== null)
      list.push(phrase`Data whose newest case is older than that ${raised(history.stale)}.`);
  }
  list.push(
    phrase`${level('RED')} is left when what was RED has been GREEN for ${count(history.leaveRedAfter, 'review')}${history.leaveRedAfter === 1 ? '' : ' in a row'}; then the other findings decide.`,
  );
  if (history.cusum !== null && metrics.length > 0) {
    list.push(
      phrase`Small falls, each too small to be seen, that add up from review to review: their alarm (CUSUM, at ${history.cusum.threshold}) ${raised(history.cusum.raises)}.`,
    );
  }
  return { title: 'Over time', blocks: [{ list }] };
}

/** When a new model is trained, and why so. */
export function retrainingSection({ retraining }: Plan): Section | null {
  if (retraining === undefined) return null;
  const { every, window, reason, trained } = retraining;
  const on =
    window === 'expanding' ? phrase`everything whose labels are known` : phrase`the newest ${strong(window)}`;
  const when =
    every.trigger !== null
      ? phrase`A new model is trained whenever a review finds ${every.trigger === 'RED' ? level('RED') : strong('drift')}, on ${on}.`
      : every.length === null
        ? phrase`The model is trained once, on ${on}, and not again.`
        : phrase`A new model is trained ${/^(?:every |\w+ly$)/.test(every.text) ? '' : 'every '}${strong(every.text)}, on ${on}. A review reminds when that is due; it decides nothing.`;
  const list: Text[] = [when];
  if (trained !== null) list.push(phrase`The newest training was on ${strong(trained)}.`);
  else if (every.length !== null) list.push(phrase`The plan does not say when the model was trained.`);
  if (reason !== null) list.push(phrase`Why so: ${reason}`);
  return { title: 'When the model is trained anew', blocks: [{ list }] };
}

const strategies = {
  'red-black': 'the new model gets a small share of the traffic and then, at once, all of it',
  'blue-green': 'the new model gets a growing share of the traffic, step by step',
  shadow: 'the new model is asked everything and its answers are not used',
};

export function rolloutSection({ rollout }: Plan): Section | null {
  if (rollout === null) return null;
  const list: Text[] = [phrase`It goes live as ${rollout.strategy}: ${strategies[rollout.strategy]}.`];
  if (rollout.steps.length > 0)
    list.push(phrase`Its share of the traffic: ${listed(rollout.steps.map((step) => [percent(step)]))}.`);
  list.push(...rollout.measures.map(measureSentence));
  if (rollout.auroc !== null)
    list.push(
      phrase`${strong('AUROC')}: judged once, at ${count(rollout.auroc.cases, 'labelled case')} of the new model, which may be lower by up to ${rollout.auroc.margin}.`,
    );
  list.push(
    phrase`A step is decided from ${count(rollout.minCases, 'case')} on, at a confidence of ${percent(rollout.confidence)}. After ${count(rollout.maxBatches, 'batch').replace(/batchs$/, 'batches')} without an answer it stays where it is, which is ${level('AMBER')}.`,
    ...(rollout.requires === 'attestation'
      ? [phrase`It starts only with a signed ${level('GREEN')} of this very model, by this plan.`]
      : []),
    rollout.approval ? phrase`A person approves before it takes over.` : phrase`No person needs to approve.`,
  );
  return { title: 'How a new model goes live', blocks: [{ list }] };
}

function measureSentence({ name, kind, where, column, margin }: RolloutMeasure): Text {
  const bad =
    kind === 'wrong'
      ? phrase`a request is bad when its answer is wrong`
      : kind === 'slow'
        ? phrase`a request is bad when its ${code(column ?? '')} is among the slowest twentieth of its batch`
        : phrase`a request is bad when ${code(where ?? '')}`;
  return phrase`${strong(name)}: ${bad}. The new model may have up to ${margin} times the odds of bad requests.`;
}
