import { binary, many, mood, number, round, type Spec, species } from './case.ts';

/** Many classes. */
export const classes: Spec[] = [
  {
    name: 'classes in words',
    row: (o) => ({ id: o.i, true_label: species[o.k]!, predicted_label: species[o.c]! }),
    roles: many('true_label', { prediction: 'predicted_label' }),
  },
  {
    name: 'prob_class_0 to 2',
    row: (o) => ({
      image_index: o.i,
      true_label: o.k,
      predicted_label: o.c,
      prob_class_0: o.q[0]!,
      prob_class_1: o.q[1]!,
      prob_class_2: o.q[2]!,
    }),
    roles: many('true_label', {
      prediction: 'predicted_label',
      scores: ['prob_class_0', 'prob_class_1', 'prob_class_2'],
    }),
  },
  {
    name: 'columns named 0 to 2',
    row: (o) => ({ y: o.k, '0': o.q[0]!, '1': o.q[1]!, '2': o.q[2]! }),
    roles: many('y', { scores: ['0', '1', '2'] }),
  },
  {
    name: 'scores named by the classes',
    row: (o) => ({ species: species[o.k]!, setosa: o.q[0]!, versicolor: o.q[1]!, virginica: o.q[2]! }),
    roles: many('species', { scores: species }),
  },
  {
    name: 'P(name) beside numbers',
    row: (o) => ({
      case: o.i,
      class: o.k,
      'P(Normal)': o.q[0]!,
      'P(Benign)': o.q[1]!,
      'P(Invasive)': o.q[2]!,
    }),
    roles: many('class', { scores: ['P(Normal)', 'P(Benign)', 'P(Invasive)'] }),
  },
  {
    name: 'two names of the label',
    row: (o) => ({ text: o.words, label: o.k, label_name: mood[o.k]!, pred: mood[o.c]! }),
    roles: many('label_name', { prediction: 'pred', ignored: ['text', 'label'] }),
  },
  {
    name: 'numbers and words for the same',
    row: (o) => ({ id: o.i, bytes: o.x, label: o.y, pred: o.d ? 'attack' : 'normal' }),
    roles: binary('label', { prediction: 'pred' }),
  },
  {
    name: 'ratings by whole numbers',
    row: (o) => ({ id: o.i, quality: 3 + o.k, predicted_quality: 3 + o.c }),
    roles: many('quality', { prediction: 'predicted_quality' }),
  },
  {
    name: 'ratings by numbers between',
    row: (o) => ({
      id: o.i,
      rating: Math.max(1, Math.min(10, Math.round(o.t / 7))),
      rating_pred: round(o.f / 7, 3),
    }),
    roles: number('rating', 'rating_pred'),
  },
];
