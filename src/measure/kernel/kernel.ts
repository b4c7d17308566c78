export * from './moments';
export * from './scores';
