import { expect } from 'vitest';

const controls = /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/u;

/** Nothing in a page of markdown but its own words formats, links, mentions, refers or commands. */
export function expectInertMarkdown(page: string): void {
  const own = /<\/?(code|sub|details|summary)>|<br>|<span>\$<\/span>|<!-- greenlight:plan=[\w%.-]* -->/g;
  const { running, fenced } = apart(page);
  const rest = running.replace(own, '');
  expect(rest).not.toMatch(/</);
  expect(rest).not.toMatch(/@/);
  expect(rest).not.toMatch(/\]\(|!\[/);
  expect(rest).not.toMatch(/:\/\/|www\./i);
  expect(rest).not.toMatch(/(?<!&)#\d|GH-\d/i);
  expect(rest).not.toMatch(/[`~$\\]|__/);
  expect(rest).not.toMatch(/^\s*(::|#[^# ]|- list|# heading)/m);
  expect(rest).not.toMatch(controls);
  // Within a fence a tab is a tab.
  for (const text of fenced) expect(text.replaceAll('\t', ' ')).not.toMatch(controls);
  for (const text of fenced) expect(text).not.toContain('<details>');
}

/** A chart of mermaid is made of letters, digits and harmless signs, below a setting of its own. */
export function expectInertChart(chart: string): void {
  const [fence, setting, ...lines] = chart.split('\n');
  expect(fence).toBe('```mermaid');
  expect(setting).toMatch(/^%%\{init: \{[\w":{}, #]+\}\}%%$/);
  expect(lines.length).toBeLessThanOrEqual(8);
  expect(lines.join('\n').replaceAll('`', '')).not.toMatch(/[<@#;%{}()\\]/);
}

/** Text for a terminal or a log moves no cursor and commands no runner. */
export function expectInertTerminal(shown: string): void {
  expect(shown).not.toMatch(
    /[\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}\u{FEFF}]/u,
  );
  expect(shown).not.toMatch(/^\s*::/m);
  expect(shown).not.toContain('##[');
}

/** A page of HTML has no element and no attribute but those of `known`, no link outside and no control. */
export function expectInertHtml(page: string, known: ReturnType<typeof vocabulary>): void {
  const found = vocabulary(page);
  expect([...found.elements].filter((name) => !known.elements.has(name))).toEqual([]);
  expect([...found.attributes].filter((name) => !known.attributes.has(name))).toEqual([]);
  expect(page.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(page).not.toContain('<!--');
  expect(page).not.toMatch(
    /[\u{0}-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200B}\u{FEFF}]/u,
  );
  expect([...page.matchAll(/href="([^"]*)"/g)].every((match) => match[1]!.startsWith('#'))).toBe(true);
}

export function withoutScript(page: string): string {
  return page.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
}

/** The names of all elements and attributes of a page. */
export function vocabulary(page: string): { elements: Set<string>; attributes: Set<string> } {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  for (const [, name = '', rest = ''] of withoutScript(page).matchAll(/<\/?([^\s>]+)([^>]*)>/g)) {
    elements.add(name);
    for (const [, attribute = ''] of rest.matchAll(/([^\s=]+)(?:="[^"]*")?/g)) attributes.add(attribute);
  }
  return { elements, attributes };
}

/** Running text and the insides of fences, distinguished as CommonMark does. */
export function apart(page: string): { running: string; fenced: string[] } {
  const running: string[] = [];
  const fenced: string[] = [];
  let fence: string | null = null;
  for (const line of page.split('\n')) {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && marks) {
      fence = marks;
      fenced.push('');
    } else if (fence !== null) {
      if (marks?.startsWith(fence) && line.trim() === marks) fence = null;
      else fenced[fenced.length - 1] += `${line}\n`;
    } else running.push(line);
  }
  expect(fence).toBeNull();
  return { running: running.join('\n'), fenced };
}
