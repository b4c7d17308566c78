import type { Finding } from '../../record/verdict.ts';
import { formatCount, formatNumber } from '../../text/numbers.ts';
import { listed, type ReasonWords } from './reasons.ts';

export const deploymentReasons = {
  versionUnexpected: ({ categories, more, none }, { value, cases, expected }) => {
    const versions = listed(
      [
        ...categories.map(({ category, rows }) => `"${category}" in ${formatNumber(rows)}`),
        ...(none > 0 ? [`no version in ${formatNumber(none)}`] : []),
      ],
      more,
    );
    return `${formatCount(value ?? 0, 'row')} of ${formatNumber(cases ?? 0)} not answered by ${valuesOf(expected)}: ${versions}.`;
  },
  wrongHosts: ({ silent, moreSilent, unexpected, moreUnexpected }) => {
    const parts = [
      silent.length === 0 ? '' : `silent: ${listed(silent, moreSilent)}`,
      unexpected.length === 0
        ? ''
        : `not expected: ${listed(
            unexpected.map((host) => `"${host}"`),
            moreUnexpected,
          )}`,
    ];
    return `Hosts ${parts.filter(Boolean).join('; ')}.`;
  },
  noDependencyFile: ({ sets }) =>
    `No evidence for the dependencies: no file of them lies beside the ${sets.join(' and the ')}. ` +
    'Put one there, such as candidate.requirements.txt beside candidate.csv.',
  dependenciesChanged: ({ from, to, changes, more }, { value }) => {
    const list = changes.map(({ name, before, after }) => {
      if (after === null) return `gone: ${name} ${before}`;
      return before === null ? `new: ${name} ${after}` : `${name} ${before} → ${after}`;
    });
    if (more > 0) list.push(`and ${formatNumber(more)} more`);
    return `${dependencies(value ?? 0)} changed from ${from} to ${to}: ${list.join('; ')}.`;
  },
} satisfies Partial<ReasonWords>;

/** What is said where a check of the deployment found nothing wrong. */
export const deploymentInOrder: Record<string, (finding: Finding) => string> = {
  'deployment/version': ({ expected }) => `Every row was answered by ${valuesOf(expected)}.`,
  'deployment/host': ({ expected }) =>
    `All ${formatNumber(expected?.expected === 'one of' ? expected.values.length + expected.more : 0)} hosts answered.`,
  'deployment/dependencies': ({ cases }) => `All ${dependencies(cases ?? 0)} are those of the reference.`,
};

function valuesOf(expected: Finding['expected']): string {
  return expected?.expected === 'one of' ? expected.values.join(' or ') : '';
}

function dependencies(count: number): string {
  return formatCount(count, 'dependency', 'dependencies');
}
