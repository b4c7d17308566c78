import { targetNames, targets } from '../../src/publish/targets.ts';

/** docs/github/permissions.md with its table of the targets made anew. */
export function permissionsPage(page: string): string {
  const rows = targetNames.map((target) => {
    const { permission, uses } = targets[target];
    return `| \`${target}\` | ${permission ? `\`${permission}\`` : 'none'} | ${uses} |`;
  });
  return page.replace(
    /(\| `publish` \|.*\n\|[-|]+\|\n)(?:\|.*\n)*/,
    (_, head: string) => `${head}${rows.join('\n')}\n`,
  );
}

/** action.yml with the targets listed in the description of `publish`. */
export function actionFile(text: string): string {
  return text.replace(
    /Where to publish: any of .*; or none\./,
    `Where to publish: any of ${targetNames.join(', ')}; or none.`,
  );
}
