import { binary, many, number, round, type Spec, species, yes } from './case.ts';

/** R. */
export const r: Spec[] = [
  {
    name: 'R, write.csv with row names',
    row: (o) => ({ '': o.i + 1, obs: yes(o.y), pred: yes(o.d), x: o.x }),
    roles: binary('obs', { positive: 'Yes', prediction: 'pred', id: 'Unnamed: 0' }),
  },
  {
    name: 'caret, savePredictions',
    row: (o) => ({
      pred: yes(o.d),
      obs: yes(o.y),
      No: round(1 - o.p, 6),
      Yes: o.p,
      rowIndex: o.i,
      mtry: 2,
      Resample: `Fold0${1 + (o.i % 5)}`,
    }),
    roles: binary('obs', { positive: 'Yes', score: 'Yes', prediction: 'pred', ignored: ['No', 'mtry'] }),
  },
  {
    name: 'tidymodels, two classes',
    row: (o) => ({
      id: `train/test split ${o.i}`,
      '.pred_Yes': o.p,
      '.pred_No': round(1 - o.p, 6),
      '.row': o.i,
      '.pred_class': yes(o.d),
      Churn: yes(o.y),
      '.config': 'Preprocessor1_Model1',
    }),
    roles: binary('Churn', {
      positive: 'Yes',
      score: '.pred_Yes',
      prediction: '.pred_class',
      ignored: ['.pred_No', '.config'],
    }),
  },
  {
    name: 'tidymodels, a number',
    row: (o) => ({ '.pred': o.f, '.row': 7 * o.i, price: o.t, '.config': 'Model1' }),
    roles: number('price', '.pred', { ignored: ['.config'] }),
  },
  {
    name: 'yardstick',
    row: (o) => ({
      truth: species[o.k]!,
      estimate: species[o.c]!,
      setosa: o.q[0]!,
      versicolor: o.q[1]!,
      virginica: o.q[2]!,
    }),
    roles: many('truth', { prediction: 'estimate', scores: species }),
  },
  {
    name: 'broom, augment',
    row: (o) => ({
      '.rownames': `car ${o.i}`,
      mpg: o.t,
      wt: o.x,
      '.fitted': o.f,
      '.resid': round(o.t - o.f, 3),
    }),
    roles: number('mpg', '.fitted', { ignored: ['.resid'] }),
  },
];
