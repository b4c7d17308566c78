import type { ColumnMeasurement, Profile } from '../measurements.ts';

/** A column's measurements without any of its values: how much has drifted is told, and not from what to what. */
export function withoutValues(column: ColumnMeasurement): ColumnMeasurement {
  const { drift } = column;
  return {
    ...column,
    reference: bare(column.reference),
    candidate: bare(column.candidate),
    drift: 'test' in drift ? { ...drift, newCategories: [], vanishedCategories: [] } : drift,
    histogram: { edges: null, categories: null, reference: [], candidate: [] },
  };
}

function bare(profile: Profile): Profile {
  if (profile.type === 'category') return { ...profile, top: [] };
  const invalid = profile.invalid && { ...profile.invalid, text: '' };
  return { ...profile, invalid, spread: null };
}
