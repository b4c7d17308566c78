import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/engine/sql/dialect/duckdb.ts';
import { spark } from '../../../src/engine/sql/dialect/spark.ts';
import { AnswerBuilder, type Session } from '../../../src/engine/sql/session.ts';
import { formOf, together } from '../../../src/engine/sql/together.ts';

/** A session that answers each question with the numbers in it, and notes what it was asked. */
function echo(): { session: Session; asked: string[] } {
  const asked: string[] = [];
  const session: Session = {
    dialect: duckdb,
    async query(sql) {
      asked.push(sql);
      if (sql.includes('fails')) throw new Error('no');
      const parts = sql.split(' UNION ALL ').map((part) => Number(/v = (\d+)/.exec(part)?.[1]));
      const answer = new AnswerBuilder([
        { name: 'question', type: 'number' },
        { name: 'v', type: 'number' },
        { name: 't', type: 'text' },
      ]);
      // Each question has two rows, and those of all come mixed.
      for (const round of [0, 1])
        answer.add(parts.length, [
          parts.map((_, i) => i),
          parts.map((v) => v + round / 10),
          parts.map((v) => `${v}/${round}`),
        ]);
      return answer;
    },
    keep: async (from) => from,
    close: async () => {},
  };
  return { session, asked };
}

describe('questions that wait beside each other', () => {
  it('are one statement where they differ in numbers alone, and each gets its own rows in their order', async () => {
    const { session, asked } = echo();
    const shared = together(session);
    const answers = await Promise.all([5, 7, 5, 9].map((v) => shared.query(`SELECT a WHERE v = ${v}`)));
    expect(answers.map((one) => [...one.numbers('v')])).toEqual([
      [5, 5.1],
      [7, 7.1],
      [5, 5.1],
      [9, 9.1],
    ]);
    expect(answers[3]!.texts('t')).toEqual(['9/0', '9/1']);
    expect(answers[3]!.rows).toBe(2);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.match(/SELECT a/g)).toHaveLength(3);
  });

  it('stay together from question to question', async () => {
    const { session, asked } = echo();
    const shared = together(session);
    const walk = async (v: number) => {
      await shared.query(`SELECT a WHERE v = ${v}`);
      await Promise.resolve();
      await shared.query(`SELECT b WHERE v = ${v}`);
    };
    await Promise.all(Array.from({ length: 120 }, (_, v) => walk(v)));
    // Fifty in one statement at most.
    expect(asked).toHaveLength(6);
  });

  it('fail by themselves where theirs fails', async () => {
    const { session } = echo();
    const shared = together(session);
    const [bad, good] = await Promise.allSettled([
      shared.query('SELECT fails WHERE v = 1'),
      shared.query('SELECT a WHERE v = 2'),
    ]);
    expect(bad.status).toBe('rejected');
    expect(good.status).toBe('fulfilled');
  });
});

describe('the form of a question', () => {
  it('has no numbers and no texts of its own, but the names of columns', () => {
    const form = (limit: number, text: string) =>
      formOf(`SELECT c1 AS v WHERE c1 < ${limit}e-3 AND k IN ('${text}', 'it''s') AND pp = ${limit}`, duckdb);
    expect(form(1, 'a b')).toBe(form(25, '('));
    expect(formOf('SELECT c1', duckdb)).not.toBe(formOf('SELECT c2', duckdb));
    expect(formOf('SELECT t1', duckdb)).toBe(formOf('SELECT t12', duckdb));
    expect(formOf('CASE WHEN c < 1 THEN 0 WHEN c < 2 THEN 1 ELSE 2 END', duckdb)).toBe(
      formOf('CASE WHEN c < 5 THEN 0 ELSE 2 END', duckdb),
    );
  });

  it('is not led astray by a text that ends in a backslash', () => {
    for (const dialect of [duckdb, spark]) {
      const form = (column: string) =>
        formOf(`SELECT ${dialect.text('\\')}, ${column}, ${dialect.text("it's")}`, dialect);
      expect(form('c1')).not.toBe(form('c2'));
      expect(form('c1')).toBe('SELECT ?, c1, ?');
    }
  });
});
