import type { WhyNoEvidence } from '../../measure/no-evidence.ts';

const words: Record<WhyNoEvidence, string> = {
  noReference: 'there is no reference',
  noLabel: 'no case has a label',
  noPrediction: 'no labelled case has a prediction',
  noScore: 'no labelled case has a score',
  noScoreColumn: 'there are no scores',
  noScoresOfClass: 'the class has no scores',
  scoresOutside: 'scores lie outside 0 to 1',
  oneCase: 'one case shows no spread',
  oneGroup: 'every case belongs to the same group',
  allPositive: 'every labelled case is positive',
  allNegative: 'every labelled case is negative',
  oneClass: 'labelled cases are all of one class',
  oneSidedClass: 'a class has no case, or all of them',
  classAbsent: 'the class does not occur',
  predictionsSame: 'every prediction is the same',
  neverPredicted: 'nothing was predicted to be in the class',
  noneInClass: 'no labelled case is in the class',
  noneInClassNorPredicted: 'no case is in the class and none was predicted to be',
  allInClass: 'every labelled case is in the class',
  noTarget: 'no case has a target',
  noTargetWithPrediction: 'no case has both a target and a prediction',
  targetsSame: 'every target is the same',
  targetsZero: 'every target is zero',
  notFinite: 'its numbers are too large or too small to be computed',
  textForNumbers: 'the reference holds numbers where the candidate holds text',
  numbersForText: 'the reference holds text where the candidate holds numbers',
  noReferenceValues: 'the reference has no values',
  noCandidateValues: 'the candidate has no values',
  referenceConstant: 'every reference value is the same, so there is no standard deviation to measure by',
  noneCounted: 'there is nothing to count',
  noColumn: 'the set has no such column',
  fewBlocks: 'there are no 20 stretches of time with 50 rows each, which tell how much it varies',
  fewBeyond: 'too few rows lie beyond such a percentile to say how far it may be off',
  fewValues: 'fewer than 20 values over time came',
  noSpan: 'all rows have the same time',
  notFetched: 'nothing of that name was handed over; run greenlight fetch, and give its file by --operations',
  severalValues: 'several values came where one is judged',
  stopped: 'nothing came of the latest stretch of the time, so that what measures it has stopped',
  gaps: 'less than nine tenths of the time was measured',
  notCounted: 'this engine does not count rows by time; judge with the local engine',
  outsideSupport: 'too many rows lie outside what the labelled reference holds',
  notInVerdict: 'it is not in the verdict',
};

/** Why something could not be measured, as the end of a sentence: "…, because". */
export function whyNoEvidence(why: WhyNoEvidence, ofClass: string | null | undefined = null): string {
  if (why !== 'oneSidedClass' || !ofClass) return words[why];
  return `class "${ofClass.slice(0, 80)}" has no case, or all of them`;
}
