import { create, createFileRegistry, type DescMessage, fromBinary, toJson } from '@bufbuild/protobuf';
import * as wkt from '@bufbuild/protobuf/wkt';
import {
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from '@bufbuild/protobuf/wkt';
import type { Decode } from './decoded.ts';
import type { Schema } from './registry.ts';

/** Files that every compiler brings along. */
const wellKnown = [
  wkt.file_google_protobuf_timestamp,
  wkt.file_google_protobuf_duration,
  wkt.file_google_protobuf_wrappers,
  wkt.file_google_protobuf_struct,
  wkt.file_google_protobuf_any,
  wkt.file_google_protobuf_empty,
  wkt.file_google_protobuf_field_mask,
  wkt.file_google_protobuf_descriptor,
].map(({ proto }) => proto);

/**
 * Decodes messages of Protobuf by the descriptor of their file, as the registry writes it in base64. Columns have the names of the fields;
 * a number that was not set is 0, as the format has it. Throws for a descriptor that is none.
 */
export function protobufDecoder(schema: Schema): Decode {
  const files = new Map<string, FileDescriptorProto>(wellKnown.map((file) => [`${file.name}.proto`, file]));
  for (const file of wellKnown) files.set(file.name, file);
  const take = (one: Schema, name: string | null): FileDescriptorProto => {
    for (const { name: named, schema: inner } of one.references) take(inner, named);
    const file = fromBinary(FileDescriptorProtoSchema, Buffer.from(one.schema, 'base64'));
    if (name !== null) file.name = name;
    files.set(file.name, file);
    return file;
  };
  const main = take(schema, null);
  const set = create(FileDescriptorSetSchema, { file: [...new Set(files.values())] });
  const registry = createFileRegistry(set);
  const { messages } = registry.getFile(main.name)!;
  return (payload) => {
    const { path, rest } = messagePath(payload);
    let message: DescMessage | undefined;
    let among = messages;
    for (const index of path) {
      message = among[index];
      if (message === undefined) throw new TypeError('no such message');
      among = message.nestedMessages;
    }
    const value = toJson(message!, fromBinary(message!, rest), {
      registry,
      useProtoFieldName: true,
      alwaysEmitImplicit: true,
    });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no record');
    return value;
  };
}

/** Which message of the file it is: how many numbers, and these, zigzag; a single 0 stands for the first. */
function messagePath(payload: Buffer): { path: number[]; rest: Buffer } {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = payload[at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    throw new TypeError('no path of a message');
  };
  const length = next();
  if (length < 0 || length > 20) throw new TypeError('no path of a message');
  const path = length === 0 ? [0] : Array.from({ length }, next);
  return { path, rest: payload.subarray(at) };
}
