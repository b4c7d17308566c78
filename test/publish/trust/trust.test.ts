import { describe, expect, it } from 'vitest';
import { readEvent } from '../../../src/publish/event.ts';
import { outputsFor } from '../../../src/publish/outputs.ts';
import { distrustOf } from '../../../src/publish/trust/trust.ts';
import { runnerVariables } from '../destinations.ts';

const paths = { verdict: 'out/verdict.json', report: 'out/report.html', predicate: '', attestation: '' };
const read = (event: string, payload = event) => readEvent(runnerVariables(event, payload));

describe('A verdict that comes as a file', () => {
  it.each([
    ['pull_request', 'pull_request'],
    ['pull_request', 'pull_request_fork'],
    ['pull_request_target', 'pull_request_target'],
    ['push', 'push'],
    ['schedule', 'schedule'],
    ['workflow_dispatch', 'workflow_dispatch'],
    ['merge_group', 'merge_group'],
    ['deployment', 'deployment'],
    ['issue_comment', 'push'],
    ['', 'push'],
  ])('is of unknown origin on %s (%s), and promotes nothing.', (event, payload) => {
    const distrust = distrustOf(read(event, payload), 'verdict.json');
    expect(distrust).toBe('unknown origin');
    expect(outputsFor({ status: 'GREEN', distrust }, paths).promote).toBe('false');
  });

  it('is believed after workflow_run of this repository, and not of a fork or of Dependabot.', () => {
    const measuredBy = (payload: string) => distrustOf(read('workflow_run', payload), 'verdict.json');
    expect(measuredBy('workflow_run')).toBeNull();
    expect(measuredBy('workflow_run_fork')).toBe('unreviewed code');
    expect(measuredBy('workflow_run_dependabot')).toBe('unreviewed code');
    expect(measuredBy('push')).toBe('unreviewed code');
  });
});

it('A verdict that was measured in this run is believed, and only GREEN promotes.', () => {
  const distrust = distrustOf(read('pull_request'), null);
  expect(distrust).toBeNull();
  expect(distrustOf(read('workflow_run', 'workflow_run_fork'), null)).toBe('unreviewed code');
  const promotes = (status: 'GREEN' | 'AMBER' | 'RED' | 'ERROR') =>
    outputsFor({ status, distrust }, paths).promote;
  expect((['GREEN', 'AMBER', 'RED', 'ERROR'] as const).map(promotes)).toEqual([
    'true',
    'false',
    'false',
    'false',
  ]);
});
