import fc from 'fast-check';

const seed = Number(process.env.OUTCRY_TEST_SEED ?? 20_260_103);
const runs = Number(process.env.OUTCRY_TEST_RUNS ?? 0);

// The same cases every time; OUTCRY_TEST_SEED looks for others, OUTCRY_TEST_RUNS for more of them.
fc.configureGlobal({ seed, ...(runs > 0 ? { numRuns: runs } : {}) });
