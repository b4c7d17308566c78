import type { PlanDocument } from './document.ts';
import type { WrittenPlan } from './grammar.ts';
import type { Problem } from './problems.ts';
import { checkData } from './sense/data.ts';
import { checkFeatures, missingShare } from './sense/features.ts';
import { checkMetrics, reportRule } from './sense/metrics.ts';
import { checkNotify } from './sense/notify.ts';
import { checkOperations } from './sense/operations.ts';
import { type Reporter, reporter } from './sense/report.ts';
import { checkHistory, checkRollout, checkWatch } from './sense/running.ts';
import { checkBehaviour, checkEdgeCases } from './sense/slices.ts';
import type { Partly } from './structure.ts';

/** Checks what the grammar cannot: whether the parts of a plan fit each other and can do what they say. */
export function checkSense(plan: Partly<WrittenPlan>, document: PlanDocument, problems: Problem[]): void {
  const report = reporter(document, problems);
  checkOwner(plan, report);
  checkNotify(plan, report);
  if (plan.data !== undefined) checkData(plan.data, report);
  if (plan.data?.features !== undefined) checkFeatures(plan.data.features, report);
  if (report.written(['proof']) && !report.written(['confidence'])) {
    report.key(
      ['proof'],
      'proof says what confidence is to prove, and the plan names none. Add confidence: 95%, or leave it out.',
    );
  }
  checkUnlabelled(plan, report);
  if (plan.metrics !== undefined) checkMetrics(plan.metrics, ['metrics'], plan, report);
  checkPredictions(plan, report);
  if (plan.inputs?.missing !== undefined)
    reportRule(plan.inputs.missing, missingShare, ['inputs', 'missing'], report);
  if (plan.labels?.coverage !== undefined)
    reportRule(plan.labels.coverage, labelledShare, ['labels', 'coverage'], report);
  if (plan.inputs?.rows !== undefined) reportRule(plan.inputs.rows, rowShare, ['inputs', 'rows'], report);
  if (plan.inputs?.duplicates !== undefined && plan.data !== undefined && !report.written(['data', 'id'])) {
    report.key(
      ['inputs', 'duplicates'],
      'duplicates are recognised by the id, and data names no id. Add id: and its column under data.',
    );
  }
  checkEdgeCases(plan, report);
  checkBehaviour(plan, report);
  checkOperations(plan, report);
  checkHistory(plan, report);
  checkRollout(plan, report);
  checkWatch(plan, report);
}

/** Rows without a label can help where a probability says what to expect of them, and no case stands for another. */
function checkUnlabelled({ unlabelled, data }: Partly<WrittenPlan>, report: Reporter): void {
  if (unlabelled !== 'prediction_powered' || data === undefined) return;
  const fault =
    data.task !== undefined && data.task !== 'binary'
      ? `unlabelled: prediction_powered is for two classes, and the task is ${data.task}. Leave it out.`
      : !report.written(['data', 'score'])
        ? 'unlabelled: prediction_powered rests on the probability of each row, and data names no score. Add score: to data, or leave it out.'
        : report.written(['data', 'group'])
          ? 'unlabelled: prediction_powered takes rows to be independent, and data names a group. Leave one of them out.'
          : null;
  if (fault !== null) report.key(['unlabelled'], fault);
}

/** Someone must answer for RED: a plan without that is no plan. */
function checkOwner(plan: Partly<WrittenPlan>, report: Reporter): void {
  const advice = 'Add owner: and a person, team or role, such as owner: "@acme/risk-lead".';
  const red = plan.levels?.RED;
  if (!report.written(['levels'])) {
    report.key(
      [],
      `RED has no owner, because the plan has no levels. Add levels: with RED: and its owner:, such as levels: { RED: { owner: "@acme/risk-lead" } }`,
    );
  } else if (!report.written(['levels', 'RED'])) {
    if (plan.levels !== undefined)
      report.key(['levels'], `RED has no owner, because levels names no RED. Add RED: with its owner:.`);
  } else if (red !== undefined && !report.written(['levels', 'RED', 'owner'])) {
    report.key(['levels', 'RED'], `RED has no owner. ${advice}`);
  }
}

const rowShare = {
  title: 'the candidate’s rows over the reference’s',
  range: [0, Infinity] as [number, number],
  better: 'either' as const,
  percent: true,
};

const labelledShare = {
  title: 'the share of rows that have a label',
  range: [0, 1] as [number, number],
  better: 'higher' as const,
  percent: true,
};

const classShare = {
  title: 'the largest change of a class’s share',
  range: [0, 1] as [number, number],
  better: 'lower' as const,
  percent: true,
};

function checkPredictions({ predictions, data }: Partly<WrittenPlan>, report: Reporter): void {
  if (predictions === undefined) return;
  if (predictions.share !== undefined)
    reportRule(predictions.share, classShare, ['predictions', 'share'], report);
  if (data?.task === 'regression') {
    for (const key of ['probabilities', 'share']) {
      if (!report.written(['predictions', key])) continue;
      report.key(
        ['predictions', key],
        `${key} is for classes, and a regression predicts a number. Leave it out.`,
      );
    }
  }
  if (predictions.known_answers !== undefined && data !== undefined && !report.written(['data', 'id'])) {
    report.key(
      ['predictions', 'known_answers'],
      'known answers are found by their id, and data names no id. Add id: and its column under data.',
    );
  }
  const first = new Map<string, number>();
  predictions.known_answers?.forEach((known, index) => {
    if (known?.file === undefined) return;
    const path = ['predictions', 'known_answers', index, 'file'];
    const line = first.get(known.file);
    if (line === undefined) first.set(known.file, report.line(path));
    else report.value(path, `the file stands on line ${line} already. Keep one of them.`);
  });
}
