import type { Level, LevelMeaning, Plan } from '../../plan/plan.ts';
import { driftSection, inputSection, predictionSection } from './checks.ts';
import { dataSection } from './data.ts';
import { notifySection } from './notify.ts';
import { operationSection } from './operations.ts';
import {
  type Explanation,
  type LevelCard,
  level,
  percent,
  phrase,
  type Section,
  strong,
  type Text,
} from './prose.ts';
import { evidenceSentence, metricSentences } from './rules.ts';
import { deploymentSection, retrainingSection, rolloutSection, timeSection } from './running.ts';
import { behaviourSection, edgeSection, segmentSection } from './slices.ts';
import { watchSection } from './watching.ts';

/** What a plan says, as headings and sentences. */
export function explanation(plan: Plan): Explanation {
  const sections = [
    dataSection(plan),
    metricSection(plan),
    predictionSection(plan),
    inputSection(plan),
    driftSection(plan),
    edgeSection(plan),
    segmentSection(plan),
    behaviourSection(plan),
    deploymentSection(plan),
    operationSection(plan),
    watchSection(plan),
    timeSection(plan),
    retrainingSection(plan),
    rolloutSection(plan),
    notifySection(plan),
  ];
  return {
    name: plan.name,
    about: plan.about,
    lead: lead(plan),
    levels: (['GREEN', 'AMBER', 'RED'] as const).map((name) => card(name, plan.levels[name])),
    sections: sections.filter((section) => section !== null),
  };
}

function lead(plan: Plan): Text {
  const often = plan.review === null ? 'At every review' : `At every review (${plan.review.text})`;
  return phrase`${often} the model’s newest answers, the ${strong('candidate')}, are compared with the set it was accepted on, the ${strong('reference')}. The answer is one of three levels: the worst that any check below finds. What cannot be measured is never ${level('GREEN')}, and only ${level('GREEN')} lets a model go live.`;
}

function card(name: Level, { means, action, owner, within }: LevelMeaning): LevelCard {
  const by = within === null ? [] : phrase` within ${strong(within.text)}`;
  if (action === null && owner === null && within === null) {
    return {
      level: name,
      means,
      todo: name === 'GREEN' ? ['Nothing needs to be done.'] : ['The plan names nobody and no action.'],
    };
  }
  const what =
    action === null ? phrase`The plan does not say what is done` : phrase`What is done: ${strong(action)}`;
  const who =
    owner === null ? phrase`The plan names nobody who does it` : phrase`Who does it: ${strong(owner)}`;
  return { level: name, means, todo: phrase`${what}. ${who}${by}.` };
}

function metricSection({ metrics, edgeCases, confidence, data, unlabelled }: Plan): Section | null {
  if (metrics.length + edgeCases.length === 0) return null;
  const least = new Set(metrics.map(({ minCases }) => minCases));
  const sure =
    confidence === null
      ? phrase`Values are judged as they are measured. The report says beside each how sure it is, and how often chance alone would change its level.`
      : phrase`${level('GREEN')} and ${level('RED')} both need proof, at a confidence of ${percent(confidence)}. What is not proven is ${level('AMBER')}, and the report says how many cases would settle it.`;
  const helped = unlabelled
    ? phrase`Rows without a label help to measure the accuracy, the Brier score and the log loss: what their scores expect of them counts, where the labelled rows are a random part of all.`
    : null;
  const list = metrics.map((rule) =>
    least.size === 1
      ? metricSentences(rule, data.task)
      : phrase`${metricSentences(rule, data.task)} ${evidenceSentence(rule.minCases)}`,
  );
  return {
    title: data.task === 'regression' ? 'How near the answers must be' : 'How right the answers must be',
    blocks: [
      ...(list.length === 0 ? [] : [{ list }]),
      { text: least.size === 1 ? phrase`${sure} ${evidenceSentence([...least][0]!)}` : sure },
      ...(helped === null ? [] : [{ text: helped }]),
    ],
  };
}
