import type { Dialect } from './dialect/dialect.ts';
import type { Answer, Session } from './session.ts';

/** Questions of one form that are put into one statement, at most: what plans a statement takes longer the longer it is. */
const most = 50;

interface Asked {
  sql: string;
  done(answer: Answer): void;
  failed(error: unknown): void;
}

/**
 * A session for many who ask the same of parts of a set. It waits until nobody can go on without an answer; then what differs in
 * numbers and texts alone is asked in one statement, and what is the same is asked once.
 */
export function together(session: Session): Session {
  let waiting: Asked[] = [];
  let isAsking = false;
  const ask = async () => {
    await allHaveAsked();
    while (waiting.length > 0) {
      const forms = groupsOf(waiting, ({ sql }) => formOf(sql, session.dialect));
      waiting = [];
      for (const alike of forms.values()) await answer(session, alike);
      await allHaveAsked();
    }
    isAsking = false;
  };
  return {
    dialect: session.dialect,
    ...(session.limits && { limits: session.limits }),
    query: (sql) =>
      new Promise((done, failed) => {
        waiting.push({ sql, done, failed });
        if (isAsking) return;
        isAsking = true;
        void ask();
      }),
    keep: (from, order) => session.keep(from, order),
    close: () => session.close(),
  };
}

/** What is alike by a key, in order of first appearance. */
export function groupsOf<One>(asked: One[], keyOf: (one: One) => string): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const one of asked) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return found;
}

/** Whoever got an answer has gone on, and asked the next, before this turn of the loop. */
export function allHaveAsked(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

async function answer(session: Session, asked: Asked[]): Promise<void> {
  const same = [...groupsOf(asked, ({ sql }) => sql)];
  for (let at = 0; at < same.length; at += most) {
    const some = same.slice(at, at + most);
    try {
      const parts = await answersOf(
        session,
        some.map(([sql]) => sql),
      );
      some.forEach(([, who], i) => {
        for (const { done } of who) done(parts[i]!);
      });
    } catch (error) {
      for (const { failed } of some.flatMap(([, who]) => who)) failed(error);
    }
  }
}

async function answersOf(session: Session, questions: string[]): Promise<Answer[]> {
  if (questions.length === 1) return [await session.query(questions[0]!)];
  const { dialect } = session;
  const parts = questions.map((sql, i) => `SELECT ${dialect.number(i)} AS question, q.* FROM (${sql}) AS q`);
  const whole = await session.query(parts.join(' UNION ALL '));
  const rows = questions.map((): number[] => []);
  whole.numbers('question').forEach((part, row) => {
    rows[part]!.push(row);
  });
  return rows.map((own) => ({
    rows: own.length,
    numbers(name) {
      const values = whole.numbers(name);
      return Float64Array.from(own, (row) => values[row]!);
    },
    texts(name) {
      const values = whole.texts(name);
      return own.map((row) => values[row]!);
    },
  }));
}

/** A question without its numbers and texts, and without how many there are in a list. */
export function formOf(sql: string, dialect: Dialect): string {
  const escapes = dialect.text('\\') !== "'\\'";
  return (
    sql
      .replace(escapes ? /'(?:[^'\\]|\\[\s\S])*'/g : /'(?:[^']|'')*'/g, '?')
      .replace(/(?<![\w`"$])-?\d[\d.]*(?:e[+-]?\d+)?/gi, '?')
      .replace(/\?(?:, \?)+/g, '?')
      // The texts of columns, whichever they are.
      .replace(/\bt\d+\b/g, 't')
      .replace(/(WHEN (?:(?!WHEN|THEN).)+ THEN \?)(?: WHEN (?:(?!WHEN|THEN).)+ THEN \?)+/g, '$1')
  );
}
