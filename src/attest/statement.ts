import type { Level } from '../plan/plan.ts';
import type { FindingStatus } from '../record/verdict.ts';
import type { Review } from '../report/review.ts';
import { sha256Of, verdictText } from '../report/write.ts';
import { type Configuration, predicateType, type Statement, statementType } from './statement-shape.ts';

/** The predicate's words for the levels. */
export const resultOf = { GREEN: 'PASSED', AMBER: 'WARNED', RED: 'FAILED' } as const;

/** Name of the in-toto statement beside verdict.json, and of its predicate alone, which actions/attest takes. */
export const statementFile = 'statement.json';
export const predicateFile = 'predicate.json';

/**
 * The in-toto statement of a review: which model was judged, by which plan, on which sets, by which Greenlight, and how. Where no
 * model was named its subject is the verdict itself, and it opens no door.
 */
export function statementOf({ verdict, plan, made }: Pick<Review, 'verdict' | 'plan' | 'made'>): Statement {
  const { model, reference, candidate, status, findings } = verdict;
  const verdictDigest = { sha256: sha256Of(verdictText(verdict)) };
  const named = (level: FindingStatus) =>
    findings.filter((one) => one.status === level).map((one) => one.check);
  const set = (name: 'reference' | 'candidate', { sha256, rows }: { sha256: string; rows: number }) => [
    { name, digest: { sha256 }, annotations: { rows } },
  ];
  const configuration: Configuration[] = [
    ...(model
      ? [
          {
            name: 'model' as const,
            digest: { sha256: model.sha256 },
            annotations: {
              name: model.name,
              kind: model.kind,
              ...(model.manifest_sha256 === undefined ? {} : { manifest_sha256: model.manifest_sha256 }),
            },
          },
        ]
      : []),
    { name: 'plan', digest: { sha256: verdict.plan_sha256 }, annotations: { plan: plan.name } },
    ...(reference ? set('reference', reference) : []),
    ...set('candidate', candidate),
    {
      name: 'verdict.json',
      digest: verdictDigest,
      annotations: { status, at: made.at, ...(made.commit === null ? {} : { commit: made.commit }) },
    },
    { name: 'greenlight', uri: `pkg:generic/greenlight@${verdict.greenlight}` },
  ];
  const subject = model
    ? { name: model.name, digest: { sha256: model.sha256 } }
    : { name: 'verdict.json', digest: verdictDigest };
  return {
    _type: statementType,
    subject: [subject],
    predicateType,
    predicate: {
      result: resultOf[status],
      configuration,
      ...(made.runUrl === null ? {} : { url: made.runUrl }),
      passedTests: named('GREEN'),
      warnedTests: named('AMBER'),
      failedTests: named('RED'),
    },
  };
}

export const levelOfResult: Record<Statement['predicate']['result'], Level> = {
  PASSED: 'GREEN',
  WARNED: 'AMBER',
  FAILED: 'RED',
};
