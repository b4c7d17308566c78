import { binary, number, type Spec } from './case.ts';

/** Several models. */
export const severalModels: Spec[] = [
  {
    name: 'two models side by side',
    row: (o) => ({ y_true: o.y, lr_proba: o.p, lr_pred: o.d, rf_proba: o.p2, rf_pred: o.d2 }),
    roles: binary('y_true', { score: 'lr_proba', prediction: 'lr_pred', ignored: ['rf_proba', 'rf_pred'] }),
  },
  {
    name: 'a car’s model is a feature',
    row: (o) => ({ id: o.i, model: o.r.pick(['golf', 'polo', 'x3']), price: o.t, predicted_price: o.f }),
    roles: number('price', 'predicted_price'),
  },
];
