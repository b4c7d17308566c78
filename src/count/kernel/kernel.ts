export * from './decimals';
export * from './rows';
export * from './segments';
export * from './sort';
