import { describe, expect, it } from 'vitest';
import { codeOwnersOf } from '../../src/publish/plan-watch/code-owners.ts';

const path = 'plans/credit/default.yaml';

// The examples of GitHub's page "About code owners", on a path of ours.
describe('The code owners of a path are those of the last pattern that matches:', () => {
  it.each<[string, string, string[]]>([
    ['everything', '* @ada', ['@ada']],
    ['the last counts', '* @ada\n*.yaml @grace\n*.py @linus', ['@grace']],
    ['an extension at any depth', '*.yaml @ada', ['@ada']],
    ['a folder from the root', '/plans/ @ada', ['@ada']],
    ['a folder at any depth', 'credit/ @ada', ['@ada']],
    ['a folder without a slash', 'plans @ada', ['@ada']],
    ['the files of a folder, not those below', 'plans/* @ada', []],
    ['the files of this folder', 'plans/credit/* @ada', ['@ada']],
    ['all below', 'plans/** @ada', ['@ada']],
    ['a name anywhere', '**/default.yaml @ada', ['@ada']],
    ['another folder of that name', '/credit/ @ada', []],
    ['one letter', 'plans/credit/defaul?.yaml @ada', ['@ada']],
    ['a dot is a dot', 'plans/credit/defaultxyaml @ada', []],
    ['nobody, on purpose', '* @ada\nplans/', []],
    ['a remark behind', '* @Ada @Acme/Risk # @mallory', ['@ada', '@acme/risk']],
    ['a remark line', '# * @mallory\n* @ada', ['@ada']],
    ['an address of e-mail', '* ada@acme.example @grace', ['@grace']],
    ['no negation', '* @ada\n!plans/ @mallory', ['@ada']],
    ['nothing', '', []],
    [
      'other names with signs in them',
      'package-lock.json @bob\n* @ada\na-b/[c]+(d)^$|{e},~:@!%&=\'"` @bob',
      ['@ada'],
    ],
  ])('%s.', (_, text, owners) => {
    expect(codeOwnersOf(path, text)).toEqual(owners);
  });

  it('a name with a hyphen is read as any other.', () => {
    expect(codeOwnersOf('my-plans/credit-default.yaml', '/my-plans/credit-default.yaml @ada')).toEqual([
      '@ada',
    ]);
  });

  it('a hostile pattern costs no time.', () => {
    const pattern = `${'*a'.repeat(400)} @ada`;
    expect(codeOwnersOf(`plans/${'a'.repeat(200)}.yaml`, pattern)).toEqual([]);
  });
});
