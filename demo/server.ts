// One version of the model behind HTTP: node demo/server.ts VERSION. Prints its port. Answers /?distance=KM&weight=G.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRandom } from '../fixtures/random.ts';
import { type Version, versions } from './model.ts';

const version: Version = versions[process.argv[2] as keyof typeof versions];
const random = createRandom(1);

const server = createServer((request, response) => {
  const query = new URL(request.url!, 'http://localhost').searchParams;
  const probability = version.probability(Number(query.get('distance')), Number(query.get('weight')));
  const wait = version.milliseconds * Math.exp(0.67 * random.normal());
  setTimeout(() => {
    response.setHeader('x-version', version.name);
    response.setHeader('x-probability', probability.toFixed(4));
    response.end(JSON.stringify({ version: version.name, probability }));
  }, wait);
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
// The demonstration ends, or dies: so does this.
process.stdin.on('end', () => process.exit()).resume();
