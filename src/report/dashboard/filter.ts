import { escapeHtml } from '../../text/escape.ts';
import { type DashboardPlan, levelNow } from './dashboard.ts';

const mostOwners = 12;

/** Those who own plans on the page, by name. */
export function ownersOf(plans: DashboardPlan[]): string[] {
  return [...new Set(plans.flatMap(({ owner }) => owner ?? []))].sort().slice(0, mostOwners);
}

/** What a filter finds a plan by. No text of a plan is in it. */
export function classesOf(plans: DashboardPlan[], index: number): string {
  const { owner } = plans[index]!;
  const place = owner === null ? -1 : ownersOf(plans).indexOf(owner);
  return `of-${(levelNow(plans[index]!) ?? 'none').toLowerCase()}${place < 0 ? '' : ` by-${place}`}`;
}

/** Buttons that show the plans of a level and of an owner; the sheet alone does it, and nothing runs. */
export function filter(plans: DashboardPlan[]): string {
  const levels = (['RED', 'AMBER', 'GREEN'] as const).filter((level) =>
    plans.some((plan) => levelNow(plan) === level),
  );
  const owners = ownersOf(plans);
  const groups = [
    levels.length < 2
      ? ''
      : group(
          'Level',
          'level',
          levels.map((level) => [`of-${level.toLowerCase()}`, level]),
        ),
    owners.length < 2
      ? ''
      : group(
          'Owner',
          'owner',
          owners.map((owner, i) => [`by-${i}`, escapeHtml(owner, 40)]),
        ),
  ].join('');
  return groups === '' ? '' : `<form id="choose">${groups}</form>`;
}

function group(title: string, name: string, choices: [id: string, words: string][]): string {
  const radio = ([id, words]: [string, string], checked = false) =>
    `<label><input type="radio" name="${name}" id="${id}"${checked ? ' checked' : ''}> ${words}</label>`;
  return `<fieldset><legend>${title}</legend>${radio([`${name}-all`, 'all'], true)}${choices.map((one) => radio(one)).join('')}</fieldset>`;
}

/** The rules of the sheet that hide what was not chosen. */
export function filterStyle(plans: DashboardPlan[]): string {
  const names = ['of-red', 'of-amber', 'of-green', ...ownersOf(plans).map((_, i) => `by-${i}`)];
  return names
    .map((name) => `body:has(#${name}:checked) :is(.plan-card,#summary tbody tr):not(.${name}){display:none}`)
    .join('\n');
}
