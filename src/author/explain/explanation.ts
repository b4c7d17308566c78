import type { Level, LevelMeaning, Plan } from '../../plan/plan.ts';
import { driftSection, inputSection, predictionSection } from './checks.ts';
import { dataSection } from './data.ts';
import { notifySection } from './notify.ts';
import {
  type Explanation,
  type LevelCard,
  level,
  percent,
  type Section,
  say,
  strong,
  type Text,
} from './prose.ts';
import { evidenceSentence, metricSentences } from './rules.ts';
import { deploymentSection, rolloutSection, timeSection } from './running.ts';
import { behaviourSection, edgeSection, segmentSection } from './slices.ts';

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
    timeSection(plan),
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
  return say`${often} the model’s newest answers, the ${strong('candidate')}, are held against the set it was accepted on, the ${strong('reference')}. The answer is one of three levels: the worst that any check below finds. What cannot be measured is never ${level('GREEN')}, and only ${level('GREEN')} lets a model go live.`;
}

function card(name: Level, { means, action, owner, within }: LevelMeaning): LevelCard {
  const by = within === null ? [] : say` within ${strong(within.text)}`;
  if (action === null && owner === null && within === null) {
    return {
      level: name,
      means,
      todo: name === 'GREEN' ? ['Nothing needs to be done.'] : ['The plan names nobody and no action.'],
    };
  }
  const what =
    action === null ? say`The plan does not say what is done` : say`What is done: ${strong(action)}`;
  const who = owner === null ? say`The plan names nobody who does it` : say`Who does it: ${strong(owner)}`;
  return { level: name, means, todo: say`${what}. ${who}${by}.` };
}

function metricSection({ metrics, edgeCases, confidence, data }: Plan): Section | null {
  if (metrics.length + edgeCases.length === 0) return null;
  const least = new Set(metrics.map(({ minCases }) => minCases));
  const sure =
    confidence === null
      ? say`Values are judged as they are measured. The report says beside each how sure it is, and how often chance alone would change its level.`
      : say`${level('GREEN')} and ${level('RED')} both need proof, at a confidence of ${percent(confidence)}. What is not proven is ${level('AMBER')}, and the report says how many cases would settle it.`;
  const list = metrics.map((rule) =>
    least.size === 1
      ? metricSentences(rule, data.task)
      : say`${metricSentences(rule, data.task)} ${evidenceSentence(rule.minCases)}`,
  );
  return {
    title: data.task === 'regression' ? 'How near the answers must be' : 'How right the answers must be',
    blocks: [
      ...(list.length === 0 ? [] : [{ list }]),
      { text: least.size === 1 ? say`${sure} ${evidenceSentence([...least][0]!)}` : sure },
    ],
  };
}
