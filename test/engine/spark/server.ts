import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  status,
} from '@grpc/grpc-js';

type Call = ServerWritableStream<Buffer, Buffer>;

/** A server that speaks just enough of Spark Connect to misbehave. What it was asked is in `asked`. */
export async function brokenServer(behaviour: {
  executePlan(call: Call): void;
  reattachExecute?(call: Call): void;
  token?: string;
  /** How many settings it takes before it refuses more. */
  settings?: number;
}): Promise<{ remote: string; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const server = new Server();
  const method = (name: string, responseStream: boolean) => ({
    path: `/spark.connect.SparkConnectService/${name}`,
    requestStream: false as const,
    responseStream,
    requestSerialize: (bytes: Buffer) => bytes,
    requestDeserialize: (bytes: Buffer) => bytes,
    responseSerialize: (bytes: Buffer) => bytes,
    responseDeserialize: (bytes: Buffer) => bytes,
  });
  const unary =
    (name: string) =>
    (call: ServerUnaryCall<Buffer, Buffer>, answer: (error: object | null, value?: Buffer) => void) => {
      asked.push(name);
      const { token, settings = Infinity } = behaviour;
      const set = asked.filter((one) => one === 'Config').length;
      if (token !== undefined && call.metadata.get('authorization')[0] !== `Bearer ${token}`) {
        answer({ code: status.UNAUTHENTICATED, details: 'invalid token', metadata: new Metadata() });
      } else if (name === 'Config' && set > settings) {
        answer({
          code: status.INTERNAL,
          details: '[CONFIG_NOT_AVAILABLE] not here',
          metadata: new Metadata(),
        });
      } else answer(null, Buffer.alloc(0));
    };
  const names = ['Config', 'AnalyzePlan', 'Interrupt', 'ReleaseExecute', 'ReleaseSession'];
  const stream = (name: string, act: (call: Call) => void) => (call: Call) => {
    asked.push(name);
    act(call);
  };
  server.addService(
    Object.fromEntries([
      ...names.map((name) => [name, method(name, false)]),
      ...['ExecutePlan', 'ReattachExecute'].map((name) => [name, method(name, true)]),
    ]),
    {
      ...Object.fromEntries(names.map((name) => [name, unary(name)])),
      ExecutePlan: stream('ExecutePlan', behaviour.executePlan),
      ReattachExecute: stream('ReattachExecute', behaviour.reattachExecute ?? ((call) => call.end())),
    } as never,
  );
  const port = await new Promise<number>((done, failed) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, found) =>
      error ? failed(error) : done(found),
    );
  });
  return { remote: `sc://127.0.0.1:${port}`, asked, close: () => server.forceShutdown() };
}
