import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';

// The few messages of spark.connect.SparkConnectService that a client needs which sends SQL, by their published field numbers.

/** Who asks, in which session. */
export interface Caller {
  session: string;
  user: string;
  client: string;
}

type Fields = (writer: BinaryWriter) => BinaryWriter;

const nested = (writer: BinaryWriter, field: number, fields: Fields) =>
  fields(writer.tag(field, WireType.LengthDelimited).fork()).join();
const text = (writer: BinaryWriter, field: number, value: string) =>
  writer.tag(field, WireType.LengthDelimited).string(value);

function message(fields: Fields): Uint8Array {
  return fields(new BinaryWriter()).finish();
}

function context({ user }: Caller): Fields {
  return (writer) => text(writer, 1, user);
}

/** ExecutePlan: one query, which goes on when the connection breaks, so that it can be asked for again. */
export function executePlan(caller: Caller, operation: string, sql: string): Uint8Array {
  return message((writer) => {
    text(writer, 1, caller.session);
    nested(writer, 2, context(caller));
    // plan.root.sql.query
    nested(writer, 3, (plan) => nested(plan, 1, (root) => nested(root, 10, (query) => text(query, 1, sql))));
    text(writer, 4, caller.client);
    // request_options.reattach_options.reattachable
    nested(writer, 5, (option) =>
      nested(option, 1, (reattach) => reattach.tag(1, WireType.Varint).bool(true)),
    );
    return text(writer, 6, operation);
  });
}

/** ReattachExecute: what comes after a response; null: all again. */
export function reattachExecute(caller: Caller, operation: string, last: string | null): Uint8Array {
  return message((writer) => {
    text(writer, 1, caller.session);
    nested(writer, 2, context(caller));
    text(writer, 3, operation);
    text(writer, 4, caller.client);
    return last === null ? writer : text(writer, 5, last);
  });
}

/** ReleaseExecute: the server may forget all of an operation. */
export function releaseExecute(caller: Caller, operation: string): Uint8Array {
  return message((writer) => {
    text(writer, 1, caller.session);
    nested(writer, 2, context(caller));
    text(writer, 3, operation);
    text(writer, 4, caller.client);
    return nested(writer, 5, (all) => all);
  });
}

/** Interrupt: ends an operation. */
export function interrupt(caller: Caller, operation: string): Uint8Array {
  return message((writer) => {
    text(writer, 1, caller.session);
    nested(writer, 2, context(caller));
    text(writer, 3, caller.client);
    // INTERRUPT_TYPE_OPERATION_ID
    writer.tag(4, WireType.Varint).int32(3);
    return text(writer, 6, operation);
  });
}

/** ReleaseSession: the server may forget the session. */
export function releaseSession(caller: Caller): Uint8Array {
  return message((writer) => {
    text(writer, 1, caller.session);
    nested(writer, 2, context(caller));
    return text(writer, 3, caller.client);
  });
}

/** Config: settings of the session. */
export function setConfig(caller: Caller, settings: Record<string, string>): Uint8Array {
  return message((writer) => {
    text(writer, 1, caller.session);
    nested(writer, 2, context(caller));
    nested(writer, 3, (operation) =>
      nested(operation, 1, (set) => {
        for (const [key, value] of Object.entries(settings)) {
          nested(set, 1, (pair) => text(text(pair, 1, key), 2, value));
        }
        return set;
      }),
    );
    return text(writer, 4, caller.client);
  });
}

/** AnalyzePlan: the version of Spark. */
export function askVersion(caller: Caller): Uint8Array {
  return message((writer) => {
    text(writer, 1, caller.session);
    nested(writer, 2, context(caller));
    text(writer, 3, caller.client);
    return nested(writer, 10, (version) => version);
  });
}

/** What an ExecutePlanResponse tells; fields that nobody here needs are passed over. */
export interface ExecuteResponse {
  id: string | null;
  /** An Arrow stream: schema and rows. */
  arrow: Uint8Array | null;
  isComplete: boolean;
  /** Tasks of all stages known so far. */
  progress: { tasks: number; done: number } | null;
}

export function readExecuteResponse(bytes: Uint8Array): ExecuteResponse {
  const response: ExecuteResponse = { id: null, arrow: null, isComplete: false, progress: null };
  eachField(bytes, {
    2: (reader) =>
      eachField(reader.bytes(), {
        2: (batch) => {
          response.arrow = batch.bytes();
        },
      }),
    13: (reader) => {
      response.id = reader.string();
    },
    14: (reader) => {
      reader.bytes();
      response.isComplete = true;
    },
    18: (reader) => {
      response.progress = readProgress(reader.bytes());
    },
  });
  return response;
}

function readProgress(bytes: Uint8Array): { tasks: number; done: number } {
  const progress = { tasks: 0, done: 0 };
  eachField(bytes, {
    1: (reader) =>
      eachField(reader.bytes(), {
        2: (stage) => {
          progress.tasks += Number(stage.int64());
        },
        3: (stage) => {
          progress.done += Number(stage.int64());
        },
      }),
  });
  return progress;
}

export function readVersion(bytes: Uint8Array): string {
  let version = '';
  eachField(bytes, {
    8: (reader) =>
      eachField(reader.bytes(), {
        1: (found) => {
          version = found.string();
        },
      }),
  });
  return version;
}

/** Reads those fields of a message that there is a reader for. */
function eachField(bytes: Uint8Array, readers: Record<number, (reader: BinaryReader) => void>): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wire] = reader.tag();
    const read = readers[field];
    if (read) read(reader);
    else reader.skip(wire, field);
  }
}
