import { sameSpelling } from '../../data/cell/spelling.ts';
import { textColumn } from '../../data/column/text.ts';
import { answerRequest, requestOf, spellings } from '../../data/requests.ts';
import type { CategoryColumn, Column, Table } from '../../data/table.ts';
import { translateAnswers } from '../../data/translate.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ScriptColumn } from './relation.ts';
import type { Result, Side } from './results.ts';

/** The text columns of one set, each different text in one row of its own table. */
export interface SpelledTexts {
  /** Texts as files would have them: spelled alike in both sets, labels and predictions in one vocabulary. */
  table: Table;
  /** The text that a stored one is, in the end; null: it says that there is nothing. */
  spelled(column: string, stored: string): string | null;
  /** Rows of each text of a column. */
  counts(column: string): Map<string, number>;
}

interface Stored {
  texts: string[];
  rows: number[];
}

/** Gives the texts of both sets one spelling, as those of files get one. */
export function spellTexts(
  plan: Plan,
  columns: ScriptColumn[],
  result: Result | null,
  set: { named: string; sha256: string },
): Record<Side, SpelledTexts> {
  const [before, after] = [
    storedTexts(columns, result, 'reference'),
    storedTexts(columns, result, 'candidate'),
  ];
  const tableOf = (stored: Map<string, Stored>) =>
    translateAnswers(
      {
        rows: 0,
        header: [...stored.keys()],
        source: { files: [set.named], bytes: 0, sha256: set.sha256 },
        columns: new Map(
          [...stored].map(([name, { texts }]): [string, Column] => [name, asFileHasThem(plan, name, texts)]),
        ),
      },
      plan.data,
    );
  const spelled = sameSpelling(tableOf(before), tableOf(after), spellings(plan));
  return { reference: textsOf(before, spelled.reference), candidate: textsOf(after, spelled.candidate) };
}

function asFileHasThem(plan: Plan, name: string, texts: string[]): CategoryColumn {
  const isAnswer = name === plan.data.label || name === plan.data.prediction;
  const { words = false, known = [] } = isAnswer
    ? answerRequest(plan, name)
    : requestOf(plan, name, 'category', true);
  const codes = Int32Array.from(texts.keys());
  return textColumn({ codes, categories: texts, missing: 0 }, { words, known: new Set(known) });
}

function storedTexts(columns: ScriptColumn[], result: Result | null, set: Side): Map<string, Stored> {
  const found = new Map(columns.map(({ name }): [string, Stored] => [name, { texts: [], rows: [] }]));
  for (const row of result?.of(set) ?? []) {
    const own = found.get(columns[result!.number('k', row)]?.name ?? '');
    const text = result!.text('t', row);
    if (!own || text === null) continue;
    own.texts.push(text);
    own.rows.push(result!.number('n', row));
  }
  // The most frequent first, of equals in order of their letters, since rows have no order.
  for (const own of found.values()) {
    const order = [...own.texts.keys()].sort(
      (a, b) => own.rows[b]! - own.rows[a]! || (own.texts[a]! < own.texts[b]! ? -1 : 1),
    );
    own.texts = order.map((i) => own.texts[i]!);
    own.rows = own.rows.toSorted((a, b) => b - a);
  }
  return found;
}

function textsOf(stored: Map<string, Stored>, table: Table): SpelledTexts {
  const columnOf = (name: string) => table.columns.get(name) as CategoryColumn;
  const places = new Map(
    [...stored].map(([name, { texts }]) => [name, new Map(texts.map((text, i) => [text, i]))]),
  );
  return {
    table,
    spelled(name, text) {
      const { codes, categories } = columnOf(name);
      const place = places.get(name)?.get(text);
      return place === undefined ? null : (categories[codes[place]!] ?? null);
    },
    counts(name) {
      const { codes, categories } = columnOf(name);
      const counts = new Map<string, number>();
      stored.get(name)!.rows.forEach((rows, i) => {
        const text = categories[codes[i]!];
        if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + rows);
      });
      return counts;
    },
  };
}
