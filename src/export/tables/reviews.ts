import type { ReviewRecord } from '../../record/review-record.ts';
import { table, timeCell } from './table.ts';

export const reviews = table({
  description: 'One row for each review: what was answered, of which data, and who does what by when',
  columns: {
    data_from: ['time', 'First time in the data; empty where the plan names no time'],
    data_to: ['time', 'Last time in the data'],
    status: ['text', 'What was answered: GREEN, AMBER or RED'],
    level: ['text', 'What the review found by itself; better than status while RED is not yet left'],
    promote: ['true or false', 'Whether the gate was open'],
    findings: ['whole number', 'Findings of all levels; empty where the verdict was not kept'],
    amber: ['whole number', 'Findings that were AMBER'],
    red: ['whole number', 'Findings that were RED'],
    rows: ['whole number', 'Rows of the candidate set'],
    labelled: ['whole number', 'Of them, rows with a label'],
    reference_rows: ['whole number', 'Rows of the reference set'],
    action: ['text', 'What the plan says to do at this status'],
    owner: ['text', 'Who does it'],
    within: ['text', 'By when'],
    due: ['time', 'When the next review was due'],
    model: ['text', 'The model that was judged, where one was named'],
    model_sha256: ['text', 'Its digest'],
    run: ['text', 'Address of the run of the workflow'],
    commit: ['text', 'The commit that was judged'],
    plan_sha256: ['text', 'Digest of the plan, as in plans'],
    reference_sha256: ['text', 'Digest of the reference set'],
    candidate_sha256: ['text', 'Digest of the candidate set'],
    greenlight: ['text', 'Version that judged'],
  },
  rows: ({ record, verdict }) => [
    {
      data_from: timeCell(record.from),
      data_to: timeCell(record.to),
      status: record.status,
      level: record.level,
      promote: record.status === 'GREEN',
      findings: verdict?.findings.length ?? null,
      amber: raised(record, 'AMBER'),
      red: raised(record, 'RED'),
      rows: record.candidate.rows,
      labelled: record.labelled,
      reference_rows: record.reference?.rows ?? null,
      action: record.todo.action,
      owner: record.todo.owner,
      within: record.todo.within,
      due: timeCell(record.due),
      model: record.model?.name ?? null,
      model_sha256: record.model?.sha256 ?? null,
      run: record.run,
      commit: record.commit,
      plan_sha256: record.plan_sha256,
      reference_sha256: record.reference?.sha256 ?? null,
      candidate_sha256: record.candidate.sha256,
      greenlight: record.greenlight,
    },
  ],
});

function raised({ raised }: ReviewRecord, level: string): number {
  return raised.filter(({ status }) => status === level).length;
}
