export * from './decimals';
export * from './sort';
