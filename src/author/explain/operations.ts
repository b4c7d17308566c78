import { betterOf, isFetched, type OperationRule } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import { code, count, level, percent, phrase, raised, type Section, strong, type Text } from './prose.ts';
import { fallSentence, ruleSentence } from './rules.ts';

/** What is watched of the service that the model runs in. */
export function operationSection(plan: Plan): Section | null {
  const { operations, confidence } = plan;
  if (operations.length === 0) return null;
  const list = operations.map((rule) => sentences(rule, confidence));
  const apart = operations.some(({ by }) => by !== null);
  const { laggingHost } = plan.deployment;
  const blocks = [
    { list },
    ...(apart
      ? [
          {
            text: phrase`One that is ${laggingHost.times} times as bad as the others, beyond chance, ${raised(laggingHost.raises)}.`,
          },
        ]
      : []),
    { text: phrase`What was not measured is ${level('AMBER')}.` },
  ];
  return { title: 'How the service must run', blocks };
}

function sentences(rule: OperationRule, confidence: number | null): Text {
  const { name, measures, gates, minCases, objective, falls } = rule;
  const start = phrase`${strong(name)}: ${whatOf(rule)}.`;
  const subject = objective === null ? 'It' : 'What is left of its error budget';
  const ruled = rule.green || rule.amber || rule.red ? phrase` ${ruleSentence([subject], rule)}` : [];
  const fallen = falls.flatMap((fall) => phrase` ${fallSentence(fall, betterOf(rule) ?? 'lower')}`);
  const apart = rule.by === null ? [] : phrase` Each ${code(rule.by)} is held against the others.`;
  const plain =
    measures.kind === 'value' && confidence !== null && !rule.asWritten
      ? phrase` It is a plain value, which proves nothing, so that it is never ${level('GREEN')}.`
      : [];
  const least =
    measures.kind === 'value' || measures.kind === 'starts'
      ? []
      : phrase` With fewer than ${count(minCases, 'case')} there is no evidence.`;
  return phrase`${start}${ruled}${fallen}${apart}${plain}${least}${gates ? '' : ' It is shown and decides nothing.'}`;
}

function whatOf({ measures, over, objective }: OperationRule): Text {
  const time = over === null ? '' : ` over ${over.text}`;
  const must = objective === null ? [] : phrase`, of which ${percent(objective)} must be good`;
  switch (measures.kind) {
    case 'share':
      return objective === null
        ? phrase`the share of the candidate’s rows where ${code(measures.where)}`
        : phrase`the candidate’s rows, bad where ${code(measures.where)}${must}`;
    case 'quantile':
      return phrase`the value of ${code(measures.column)} that ${percent(measures.quantile)} of the candidate’s rows do not exceed`;
    case 'mean':
      return phrase`the mean of ${code(measures.column)}`;
    case 'rate':
      return phrase`how many rows there are in ${measures.per.text}${time}`;
    case 'starts':
      return phrase`how often ${code(measures.column)} changes on a host`;
    case 'ratio':
      return phrase`the share of ${measures.counts} ones${time}${must}, asked of the monitoring server`;
    case 'values':
      return phrase`the mean of ${code(measures.query)}${time}, every ${measures.every.text}, asked of the monitoring server`;
    case 'value':
      return phrase`${code(measures.query)}${time}, asked of the monitoring server`;
  }
}

/** What is said of software that fails, beside version and host. */
export function failureSentences({ deployment, data }: Plan): Text[] {
  const { host, version, versionsByHost, clockSkew, restarts, hardwareErrors } = deployment;
  const numbered = (what: string, rule: OperationRule | null) =>
    rule === null
      ? []
      : [
          phrase`${ruleSentence([isFetched(rule.measures) ? `${what} (over ${rule.over?.text ?? 'a day'})` : what], rule)}`,
        ];
  return [
    ...(host !== null && version !== null
      ? [phrase`A version that answers on some hosts only ${raised(versionsByHost.raises)}.`]
      : []),
    ...(clockSkew.fetched !== null
      ? numbered('The seconds between clocks', clockSkew.fetched)
      : host !== null && data.time !== null
        ? [
            clockSkew.rule === null
              ? phrase`Clocks of hosts that are apart by more than a minute: this ${raised(clockSkew.raises)}.`
              : ruleSentence(['The seconds between the clocks of hosts'], clockSkew.rule),
          ]
        : []),
    ...numbered('The number of restarts', restarts),
    ...numbered('The number of errors that the hardware counted', hardwareErrors),
  ];
}
