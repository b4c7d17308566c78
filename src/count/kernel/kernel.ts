export * from './decimals';
export * from './segments';
export * from './sort';
