import { z } from 'zod/mini';
import { whysOfNoEvidence } from '../measure/no-evidence.ts';
import { ofColumns } from './column-reasons.ts';
import { categories, list, reason } from './reason-parts.ts';
import { amount, answer, bound, count, earlier, notes, number, text } from './terms.ts';

/** What was to be proven: the value itself, or how far it has worsened from an earlier one. */
const claim = z.nullable(z.strictObject({ by: number, from: earlier }));
const answers = z.array(answer).check(z.maxLength(1000));

/** Why something could not be measured; the class that is the cause, where one is. */
const none = { why: z.enum(whysOfNoEvidence), class: z.nullable(text) };

/** Why a metric has its level. */
const ofMetrics = [
  reason('noEvidence', none),
  reason('tooFewCases', { needed: number }),
  /** The bound that decided: a red or amber one that was met, a green one that was missed. */
  reason('belowBound', { level: z.enum(['AMBER', 'RED']), bound, met: z.boolean() }),
  reason('fellFrom', { level: z.enum(['AMBER', 'RED']), from: earlier, earlier: number, by: number, amount }),
  reason('noFall', { from: earlier, ...none }),
  /** Proven: past the red rule; or neither GREEN nor RED. */
  reason('provenRed', { claim }),
  reason('provenBetween', { claim }),
  /** `needs`: cases that would settle it, null where it lies on the boundary; `each`: of them in each set. */
  reason('notProven', { confidence: number, needs: z.nullable(number), each: z.boolean() }),
  /** What was left out of the value. */
  reason('leftOut', { what: text }),
  /** Rows without a label that helped to measure it: prediction-powered inference. */
  reason('predictionPowered', { rows: count }),
  /** Of the same cases: how many only one of the models got right, and McNemar's p. */
  reason('changedCases', { wrong: count, right: count, p: number }),
  /** Estimated without labels: how far the probabilities were off in the reference. */
  reason('estimated', { error: z.nullable(number) }),
  /** A weak segment: the value over all rows. */
  reason('weakSegment', { whole: z.nullable(number) }),
] as const;

const ofPredictions = [
  /** The first of them; null: a score that is not finite. */
  reason('scoresOutside', { row: count, score: z.nullable(number) }),
  /** The first cell that holds something else; `asClass`: it may be a class that the plan does not name. */
  reason('noPrediction', {
    first: z.optional(z.strictObject({ row: count, text })),
    asClass: z.optional(z.boolean()),
  }),
  /** Scores of the classes that do not sum to 1: the first row of them, and its sum. */
  reason('scoresUnsummed', { row: count, sum: number }),
  reason('allIdentical', {}),
  /** First days (ISO 8601) of the days and weeks whose predictions are all the same; the first few of them. */
  reason('identicalWithin', { period: z.enum(['day', 'week']), from: list(text), periods: count }),
  reason('classShare', { name: text, share: number, reference: number }),
  /** The first miss; its answers are null where they are private, `got` also where the id is not in the set. */
  reason('answersMissed', {
    first: z.nullable(
      z.strictObject({ id: text, present: z.boolean(), expected: z.nullable(text), got: z.nullable(text) }),
    ),
    /** An id that is absent, and the id of the set that it may be in another spelling. */
    spelling: z.optional(z.strictObject({ what: text, known: text, row: text })),
  }),
  reason('answersChanged', {
    changed: list(z.strictObject({ id: text, before: answers, now: answers })),
    more: count,
  }),
  /** Pairs whose predictions break the relation; ids and answers are null where they are private. */
  reason('pairsBroken', {
    broken: count,
    pairs: list(
      z.strictObject({
        ids: z.nullable(z.tuple([text, text])),
        answers: z.nullable(z.tuple([answer, answer])),
      }),
    ),
  }),
] as const;

const ofDeployment = [
  reason('versionUnexpected', { ...categories, none: count }),
  reason('wrongHosts', {
    silent: list(text),
    moreSilent: count,
    unexpected: list(text),
    moreUnexpected: count,
  }),
  reason('noDependencyFile', { sets: list(z.enum(['reference', 'candidate'])) }),
  reason('dependenciesChanged', {
    from: text,
    to: text,
    changes: list(z.strictObject({ name: text, before: z.nullable(text), after: z.nullable(text) })),
    more: count,
  }),
] as const;

const ofOperations = [
  /** A value without an interval, where the plan asks for proof. */
  reason('plainValue', {}),
  /** What the interval rests on: stretches of time, or values; null: rows that are taken as independent. */
  reason('overTime', { blocks: z.nullable(count), covered: z.nullable(number) }),
  /** What was left of the error budget and what it was: bad ones that the objective allows, and those that there were. */
  reason('budget', { objective: number, allowed: number, bad: number }),
  /** Hosts, or whatever the measure is held apart by, that are worse than the others; `times`: null where the others have nothing bad. */
  reason('hostLags', {
    by: text,
    percent: z.boolean(),
    hosts: list(
      z.strictObject({
        name: z.nullable(text),
        value: number,
        others: number,
        times: z.nullable(number),
        rows: count,
      }),
    ),
    more: count,
    of: count,
  }),
  reason('hostsAlike', { by: text, of: count }),
  reason('versionsUneven', {
    versions: list(
      z.strictObject({ version: text, on: list(text), moreOn: count, notOn: list(text), moreNotOn: count }),
    ),
    more: count,
  }),
  reason('clocksApart', { hosts: list(z.strictObject({ name: text, ahead: number })), more: count }),
  /** What was fetched is older than the plan asks for, or of a time that is still to come. */
  reason('fetchedLongAgo', { at: text }),
] as const;

const ofReviews = [
  /** Falls against the reference that add up over so many reviews. */
  reason('fallsAddUp', { reviews: count }),
  /** Over so many windows; the check that most of the evidence is from. */
  reason('evidenceOfWorse', { windows: count, most: text }),
  /** The falls of neighbouring reviews are alike: their correlation at lag 1. */
  reason('reviewsAlike', { correlation: number }),
  reason('redLeft', {}),
  reason('redStays', { since: text }),
  reason('firstReview', {}),
  reason('noHistory', {}),
  reason('noEarlierValue', {}),
  reason('linesUnread', { lines: list(z.strictObject({ place: text, kind: text })), more: count }),
  reason('linesCutOff', { lines: list(z.strictObject({ place: text, kind: text })), more: count }),
  reason('reviewsOutOfOrder', { latest: text }),
  reason('lastReview', { at: text }),
  reason('newestRow', { at: text }),
  reason('sameData', { at: text }),
  reason('columnsShifted', {
    since: text,
    of: count,
    columns: list(z.strictObject({ name: text, size: number })),
    more: count,
  }),
  reason('nothingGates', {}),
  /** The plan still says FILL IN where people are to say what is done. */
  reason('unfilled', {}),
  /** Whoever holds the rows does not count it. */
  reason('uncounted', { what: z.enum(['segments', 'pairs', 'dependencies', 'operations']), why: text }),
  /** There are labels, and no gating rule holds an answer against one. */
  reason('labelsUnjudged', {}),
  /** Nothing that holds the model against what is right gates. */
  reason('noMetricGates', {}),
  /** The plan is not that of the last review. */
  reason('planDiffers', { since: text }),
  /** The same data were RED by another plan. */
  /** A training is due by the plan's calendar; it is not known when; the review found what the plan trains on. */
  reason('retrainingDue', { every: text, window: text, trained: text }),
  reason('trainingUnknown', { every: text, window: text }),
  reason('retrainingAsked', { on: z.enum(['RED', 'drift']), window: text }),
  reason('sameDataRed', { at: text, by: z.enum(['plan', 'reference', 'labels']) }),
] as const;

const ofPlans = [
  reason('planUnwatched', { why: text }),
  reason('planNew', {}),
  reason('planChanged', { byBase: z.boolean() }),
  reason('planPart', {
    effect: z.enum(['laxer', 'dropped', 'changed', 'stricter', 'added']),
    sentence: text,
  }),
  reason('planMore', { more: count }),
  reason('planApproved', { by: list(text) }),
  reason('planUnapproved', { owners: list(text), unread: list(text) }),
] as const;

const ofLabels = [
  /** Of the rows that are old enough to have a label, how many have one. */
  reason('labelCoverage', { labelled: count, due: count, young: count, waits: z.boolean() }),
  /** Labelled rows against those without a label, by what the model said of them. */
  reason('labelledDiffer', { differ: z.boolean(), p: number, unlabelled: count }),
  /** Of a stream: records that are in no window. */
  reason('recordsLost', { read: count, late: count, unreadable: count }),
  /** Of a window of a stream: ids that came in an earlier window too, a few of them with that window. */
  reason('idsAgain', {
    ids: count,
    again: count,
    examples: z.array(z.strictObject({ id: text, window: text })),
  }),
  /** Of a window of a stream: labels are waited for, and metrics are judged then. */
  reason('labelsDue', { at: text }),
  reason('sameBytes', {}),
  reason('scoreIsLabel', { column: text }),
  /**
   * Hardly any error, of the answers or of the order by score, where the reference's rate lets expect so many; of numbers, so large
   * a mean error. `p`: the chance of so few; null: there is none, and the reference has none either.
   */
  reason('noError', {
    of: z.enum(['answers', 'ranking', 'numbers']),
    expected: number,
    p: z.nullable(number),
  }),
] as const;

export const reasonShape = z
  .discriminatedUnion('reason', [
    ...ofMetrics,
    ...ofPredictions,
    ...ofDeployment,
    ...ofOperations,
    ...ofColumns,
    ...ofReviews,
    ...ofPlans,
    ...ofLabels,
  ])
  .register(notes, { id: 'reason', description: 'Why a finding has its status, by its name.' });

export type Reason = z.infer<typeof reasonShape>;
