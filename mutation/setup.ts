import fc from 'fast-check';

// As test/property-seed.ts; the smallest draw that shows a break is not asked for.
fc.configureGlobal({ seed: 20260101, endOnFailure: true });
