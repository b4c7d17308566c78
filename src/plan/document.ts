import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Problem, quote } from './problems.ts';
import { explainSyntax, independentFaults, tooDeep } from './syntax.ts';

export type Path = readonly (string | number)[];

/** A plan's YAML with the way back from a value to its place in the text. Lines and columns count from 1. */
export interface PlanDocument {
  /** Maps as objects without a prototype. */
  value: unknown;
  /** Place of the value at a path; of its nearest parent where the value is not written. */
  at(path: Path): Position;
  /** Place of the key at a path; of the item where it is one of a list. */
  atKey(path: Path): Position;
  /** The value at a path as it is written: `1.0` and not 1. */
  text(path: Path): string;
  has(path: Path): boolean;
  /** What stands at a path; `nothing` where the value is left empty. */
  kind(path: Path): 'map' | 'list' | 'scalar' | 'nothing';
  /** The keys of the map at a path. */
  keys(path: Path): string[];
}

export interface Position {
  line: number;
  column: number;
}

/** Reads YAML of which only plain maps, lists and scalars are allowed. Faults are added to `problems`; then null. */
export function readDocument(text: string, problems: Problem[]): PlanDocument | null {
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (offset: number, message: string) => problems.push({ ...positionOf(offset), message });
  let document: Document.Parsed;
  try {
    // Keys are compared in refuseSpecials: the library compares each with each.
    document = parseDocument(text, {
      lineCounter: lines,
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(0, tooDeep);
    return null;
  }
  for (const error of independentFaults(document.errors, positionOf))
    report(error.pos[0], explainSyntax(error, text));
  if (problems.length > 0) return null;
  refuseSpecials(document, text, report, positionOf);
  if (problems.length > 0) return null;
  const root: unknown = document.contents;
  if (!isMap(root)) {
    const what =
      root === null || (isScalar(root) && root.value === null)
        ? 'the plan is empty'
        : 'a plan is a map of keys and values';
    report((isNode(root) ? root.range?.[0] : 0) ?? 0, `${what}. It starts like this: plan: credit-default`);
    return null;
  }
  return located(root, text, positionOf);
}

function located(root: YAMLMap, text: string, positionOf: (offset: number) => Position): PlanDocument {
  const indices = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pair = (map: YAMLMap, key: string | number) => {
    let index = indices.get(map);
    if (index === undefined) {
      index = new Map(map.items.map((item) => [keyText(item.key), item]));
      indices.set(map, index);
    }
    return index.get(String(key));
  };
  const step = (node: unknown, key: string | number): unknown => {
    if (isMap(node)) return pair(node, key)?.value;
    return isSeq(node) ? node.items[Number(key)] : undefined;
  };
  const find = (path: Path) => path.reduce<unknown>(step, root);
  const startOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  const nearestTo = (path: Path): unknown => {
    let node: unknown = root;
    for (const key of path) {
      const next = step(node, key);
      if (!isNode(next)) return node;
      node = next;
    }
    return node;
  };
  const at = (path: Path) => positionOf(path.length === 0 ? 0 : startOf(nearestTo(path)));
  return {
    value: toPlain(root),
    at,
    atKey: (path) => {
      const parent = find(path.slice(0, -1));
      const key = isMap(parent) && path.length > 0 ? pair(parent, path.at(-1)!)?.key : null;
      return isNode(key) ? positionOf(startOf(key)) : at(path);
    },
    text: (path) => {
      const node = find(path);
      if (isScalar(node) && typeof node.value === 'string') return node.value;
      const [start, end] = (isNode(node) && node.range) || [0, 0];
      return text.slice(start, end).trim();
    },
    has: (path) => find(path) !== undefined,
    kind: (path) => {
      const node = find(path);
      if (isMap(node)) return 'map';
      if (isSeq(node)) return 'list';
      return isScalar(node) && node.value !== null ? 'scalar' : 'nothing';
    },
    keys: (path) => {
      const node = find(path);
      return isMap(node) ? node.items.map(({ key }) => keyText(key)) : [];
    },
  };
}

const keyText = (key: unknown): string => (isScalar(key) ? (key.source ?? String(key.value)) : String(key));

function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    const map: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) map[keyText(key)] = toPlain(value);
    return map;
  }
  if (isSeq(node)) return node.items.map(toPlain);
  return isScalar(node) ? node.value : null;
}

/** What YAML allows and a plan does not: it could hide a value from a reader, or blow up the document. */
function refuseSpecials(
  document: Document,
  text: string,
  refuse: (offset: number, message: string) => void,
  positionOf: (offset: number) => Position,
): void {
  if (document.directives?.yaml.explicit === true) {
    refuse(0, 'a %YAML line is not allowed in a plan. Remove it.');
  }
  visit(document, {
    Node(_, node) {
      // A node's range begins after its anchor and tag.
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        refuse(start, `the alias ${quote(`*${node.source}`)} is not allowed in a plan. Write the value out.`);
      } else if (node.anchor !== undefined) {
        const message = `the anchor ${quote(`&${node.anchor}`)} is not allowed in a plan. Remove it and write values out.`;
        refuse(Math.max(0, text.lastIndexOf(`&${node.anchor}`, start)), message);
      } else if (node.tag !== undefined && node.tag !== null) {
        const message = `the tag ${quote(node.tag)} is not allowed in a plan. Remove it.`;
        refuse(tagStart(text, start), message);
      }
      if (isMap(node)) refuseKeys(node, refuse, positionOf);
    },
  });
}

function tagStart(text: string, end: number): number {
  const from = text.lastIndexOf('!', end);
  return text[from - 1] === '!' ? from - 1 : Math.max(0, from);
}

function refuseKeys(
  map: YAMLMap,
  refuse: (offset: number, message: string) => void,
  positionOf: (offset: number) => Position,
): void {
  const first = new Map<string, number>();
  for (const { key } of map.items) {
    const offset = (isNode(key) ? key.range?.[0] : 0) ?? 0;
    const message = keyFault(key, first.get(keyText(key)));
    if (message !== null) refuse(offset, message);
    else first.set(keyText(key), positionOf(offset).line);
  }
}

function keyFault(key: unknown, firstLine: number | undefined): string | null {
  if (!isScalar(key)) return isAlias(key) ? null : 'a key must be a word, not a map or a list.';
  const text = keyText(key);
  if (text === '<<') return 'the merge key << is not allowed in a plan. Write the keys out.';
  if (text === '') return 'a key is empty. Write a word before the colon.';
  if (text === '__proto__') return '"__proto__" cannot be used as a key. Rename the column or class.';
  return firstLine === undefined
    ? null
    : `${quote(text)} stands on line ${firstLine} already. Keep one of them.`;
}
