export { mulberry32 } from '../../src/statistics/random.ts';
