import type { OperationRule } from '../../plan/operations.ts';
import type { StatisticOrNone } from '../statistic.ts';

/** What was measured of the service for one rule of the plan. */
export interface OperationFound {
  rule: OperationRule;
  candidate: StatisticOrNone;
  /** The reference's; of what is fetched there is none. */
  reference: StatisticOrNone;
  /** True: a plain value without an interval. */
  plain: boolean;
  /** Stretches of time that it was made from, for a drawing; empty where there are none. */
  points: TimePoint[];
  /** How many stretches of time, or values, its interval rests on; null: it takes its rows as independent. */
  blocks: number | null;
  /** Share of the time that was to be measured and was; null: all of it. */
  covered: number | null;
  /** Each host, or whatever the rule is held apart by, against the others; null: it is not held apart. */
  members: MemberFound[] | null;
}

export interface TimePoint {
  /** Milliseconds. */
  from: number | null;
  to: number;
  value: number | null;
  cases: number | null;
}

/** One of several hosts, held against the others. */
export interface MemberFound {
  name: string;
  value: number;
  others: number;
  rows: number;
  /** How many times as bad as the others it is; infinite where they have nothing bad. */
  times: number;
  /** Whether chance does not explain it. */
  beyond: boolean;
}

/** All that is judged of the service. */
export interface OperationsFound {
  measures: OperationFound[];
  restarts: OperationFound | null;
  hardwareErrors: OperationFound | null;
  clockSkew: OperationFound | null;
  hosts: HostsFound | null;
}

/** What the hosts' own rows tell of them. */
export interface HostsFound {
  hosts: number;
  /** Versions that some hosts with rows enough never answered with. */
  versions: { version: string; on: string[]; notOn: string[] }[];
  /** Hosts whose clocks are apart, by so many seconds; null: nothing tells. */
  clocks: { apart: number; cases: number; hosts: { name: string; ahead: number }[] } | null;
}
