/** Why something could not be measured. Each is worded in the report. */
export const whysOfNoEvidence = [
  'noReference',
  'noLabel',
  'noPrediction',
  'noScore',
  'noScoreColumn',
  'noScoresOfClass',
  'scoresOutside',
  'oneCase',
  'oneGroup',
  'allPositive',
  'allNegative',
  'oneClass',
  'oneSidedClass',
  'classAbsent',
  'predictionsSame',
  'neverPredicted',
  'noneInClass',
  'noneInClassNorPredicted',
  'allInClass',
  'noTarget',
  'noTargetWithPrediction',
  'targetsSame',
  'targetsZero',
  'notFinite',
  'textForNumbers',
  'numbersForText',
  'noReferenceValues',
  'noCandidateValues',
  'referenceConstant',
  'outsideSupport',
  'notInVerdict',
  'noneCounted',
  'noColumn',
  'fewBlocks',
  'fewBeyond',
  'fewValues',
  'noSpan',
  'notFetched',
  'severalValues',
  'stopped',
  'gaps',
  'notCounted',
] as const;

export type WhyNoEvidence = (typeof whysOfNoEvidence)[number];

/** What could not be measured, and why. `class`: the class that is the cause, where one is. */
export interface NoEvidence {
  noEvidence: WhyNoEvidence;
  class?: string;
  cases: number;
}
