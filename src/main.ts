import * as runner from '@actions/core';
import { people } from './notify/people.ts';
import { act } from './publish/act.ts';
import { telemetry } from './telemetry/action.ts';

const exitStatus = await act(process.env, new Date(), runner, people, telemetry);
// A connection left open by a dead service must not keep the job: end as soon as the log is written.
process.stdout.write('', () => process.exit(exitStatus));
