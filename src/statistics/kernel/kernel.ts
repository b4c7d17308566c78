export * from './lattice';
export * from './moments';
export * from './scores';
