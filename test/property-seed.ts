import fc from 'fast-check';

// A check that gates must give the same answer twice. PROPERTY_SEED explores other draws.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20260101) });
