// A process that writes reviews to a history branch: node branch-writer.ts <api> <name> <rounds>. Says "wrote <n>" of each.
import { branchHistory } from '../../src/history/branch-store.ts';
import { connect, deadline } from '../../src/publish/client.ts';
import { recordAt } from './record.ts';

const [, , api, name, rounds] = process.argv;
for (let round = 0; round < Number(rounds); round++) {
  const until = deadline(600_000);
  const octokit = await connect(api!, 'a-token', until);
  const history = branchHistory({
    owner: 'acme',
    repo: 'risk',
    branch: 'greenlight-history',
    request: (route, parameters) => octokit.request(route, parameters),
    left: until.left,
  });
  await history.append(recordAt(round, name!));
  process.stdout.write(`wrote ${round}\n`);
}
