import type { WrittenPlan } from '../grammar.ts';
import { quote } from '../problems.ts';
import type { Partly } from '../structure.ts';
import { driftTests, testsThat } from '../vocabulary/drift-tests.ts';
import { reportRule } from './metrics.ts';
import { type Reporter, repeats } from './report.ts';
import type { Quantity } from './rules.ts';

type Features = NonNullable<NonNullable<Partly<WrittenPlan>['data']>['features']>;

export const missingShare: Quantity = {
  title: 'the share of rows without a value',
  range: [0, 1],
  better: 'lower',
  percent: true,
};

/** Checks that a feature's limits fit its type and each other. */
export function checkFeatures(features: Features, report: Reporter): void {
  for (const [name, feature] of Object.entries(features)) {
    if (feature === undefined || typeof feature === 'string') continue;
    const path = ['data', 'features', name];
    const has = (key: string) => report.written([...path, key]);
    const { type, min, max, values } = feature;
    const limits = ['min', 'max'].filter(has);
    if (type === undefined && !has('type') && limits.length === 0 && !has('values')) {
      report.key(path, `the feature ${quote(name)} has no type. Add type: number, category or time.`);
    }
    if (type !== undefined && type !== 'number') {
      for (const key of limits)
        report.key([...path, key], `${key} is for numbers, and ${quote(name)} is a ${type}. Leave it out.`);
    } else if (limits.length > 0 && type === undefined && has('values')) {
      report.key(
        [...path, 'values'],
        `values are for categories and ${limits.join(' and ')} for numbers. Leave one of them out.`,
      );
    }
    if (has('values') && type !== undefined && type !== 'category') {
      report.key(
        [...path, 'values'],
        `values are for categories, and ${quote(name)} is a ${type}. Use min and max, or type: category.`,
      );
    }
    if (min !== undefined && max !== undefined && min > max) {
      report.value(
        [...path, 'min'],
        `min ${min} is above max ${max}, so no value is valid. Are the two swapped?`,
      );
    }
    const texts = values?.map((_, index) => report.text([...path, 'values', index])) ?? [];
    for (const index of repeats(texts)) {
      report.value([...path, 'values', index], `the value ${quote(texts[index]!)} is listed twice.`);
    }
    if (feature.missing !== undefined)
      reportRule(feature.missing, missingShare, [...path, 'missing'], report);
    const numeric = type === 'number' || limits.length > 0;
    const test = feature.drift?.test;
    if (test !== undefined && !numeric && !driftTests[test].categories) {
      report.value(
        [...path, 'drift', 'test'],
        `${test} compares numbers, and ${quote(name)} is a ${type ?? 'category'}. Use ${testsThat(({ categories }) => categories)}, or leave it out for chi-squared.`,
      );
    }
    if (feature.watched === false && has('drift')) {
      report.key(
        [...path, 'drift'],
        'drift settings of a feature that is not watched do nothing. Leave them out, or watched: false.',
      );
    }
  }
}
