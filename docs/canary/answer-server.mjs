// Tells a controller what the gate answered last: node answer-server.mjs PLAN STATE [PORT].
//   GET  /answer    the answer as JSON: { "decision": "HOLD", "traffic": 0.1, "promote": false, ... }
//   POST /promote   200 when the canary is to be promoted, else 403
//   POST /rollback  200 when it is to be rolled back, else 403
// Without an answer (no plan, a damaged state) it is 503: nothing is promoted, and nothing is rolled back.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';

const [plan, state, port = '8080'] = process.argv.slice(2);

function lastAnswer() {
  return new Promise((resolve) => {
    const words = ['canary', 'status', '--plan', plan, '--state', state, '--json'];
    execFile('greenlight', words, (_, out) => resolve(out === '' ? null : JSON.parse(out)));
  });
}

const server = createServer(async (request, response) => {
  const answer = await lastAnswer();
  const says = {
    '/answer': () => 200,
    '/promote': () => (answer.promote ? 200 : 403),
    '/rollback': () => (answer.decision === 'ROLLBACK' ? 200 : 403),
  }[request.url];
  const status = !says ? 404 : answer === null ? 503 : says();
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? { error: 'the gate gave no answer' }));
});
server.listen(Number(port), () => console.log(`listening on ${server.address().port}`));
