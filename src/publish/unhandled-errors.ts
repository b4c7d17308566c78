import type { Log } from './destination.ts';

/** Libraries may fail where nobody listens; the verdict has been given and the exit status stays true to it. */
export async function warningOfUnhandledErrors<T>(
  log: Pick<Log, 'warning'>,
  work: () => Promise<T>,
): Promise<T> {
  const warn = (error: unknown) =>
    log.warning(
      `Publishing met an unexpected fault: ${error instanceof Error ? error.message : String(error)}`,
    );
  process.on('uncaughtException', warn);
  process.on('unhandledRejection', warn);
  try {
    return await work();
  } finally {
    process.off('uncaughtException', warn);
    process.off('unhandledRejection', warn);
  }
}
