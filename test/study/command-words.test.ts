import { describe, expect, it } from 'vitest';
import { commandWords, filledWords } from '../../src/study/command-words.ts';

const files = { train: '/tmp/a b/$1.csv', score: '/tmp/s.csv', out: '/tmp/o.csv' };
const three = '{train} {score} {out}';

describe('a training command', () => {
  it.each([
    [`python train.py ${three}`, ['python', 'train.py', '{train}', '{score}', '{out}']],
    [
      `'my python' "a \\"b\\" c" --x='1 2' ${three}`,
      ['my python', 'a "b" c', '--x=1 2', '{train}', '{score}', '{out}'],
    ],
    [
      `python C:\\data\\t.py a\\ b "c:\\d" ${three}`,
      ['python', 'C:\\data\\t.py', 'a b', 'c:\\d', '{train}', '{score}', '{out}'],
    ],
    [
      `python  -c ''  --in={train} ${three}`,
      ['python', '-c', '', '--in={train}', '{train}', '{score}', '{out}'],
    ],
    [
      `python t.py '{"depth": 3}' "|" ${three}`,
      ['python', 't.py', '{"depth": 3}', '|', '{train}', '{score}', '{out}'],
    ],
  ])('%s is words, and no shell sees it', (text, words) => {
    expect(commandWords(text)).toEqual(words);
  });

  it('gets paths as single words, whatever is in them', () => {
    expect(filledWords(['t.py', '--in={train}', '{out}'], files)).toEqual([
      't.py',
      '--in=/tmp/a b/$1.csv',
      '/tmp/o.csv',
    ]);
  });

  it.each([
    ['', /is empty/],
    ['python train.py {train} {score}', /does not say \{out\}/],
    [`python 'train.py ${three}`, /never closed/],
    [`python train.py ${three} && rm -rf x`, /"&&" is for a shell/],
    [`cat x | python train.py ${three}`, /"\|" is for a shell/],
    [`python train.py ${three} > log`, /">" is for a shell/],
    [`python train.py ${three} 2>&1`, /"2>&1" is for a shell/],
    [`python train.py ${three} {trian}`, /Was \{train\} meant/],
    [`{train} ${three}`, /first word is the program/],
  ])('%s is refused', (text, why) => {
    expect(() => commandWords(text)).toThrow(why);
  });
});
