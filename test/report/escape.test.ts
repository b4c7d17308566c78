import { describe, expect, it } from 'vitest';
import {
  cut,
  escapeHtml,
  escapeLog,
  escapeMarkdown,
  escapeTerminal,
  inertCommands,
  markdownCode,
  markdownFence,
} from '../../src/text/escape.ts';

const esc = String.fromCharCode(27);
const zero = '\u{200B}';

describe('escaping for HTML', () => {
  it('leaves no character that starts a tag, an entity or ends an attribute', () => {
    const shown = escapeHtml(`<img src=x onerror="alert('1')">&amp;\``);
    expect(shown).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
    expect(shown).toContain('&#60;img src=x onerror=&#34;');
  });

  it('shows controls and changes of direction by their number', () => {
    expect(escapeHtml(`a\u{202E}b\u{0}c${esc}[31m\u{2066}\u{200B}\u{FEFF}\u{E0041}`)).toBe(
      'a⟨U+202E⟩b⟨U+0000⟩c⟨U+001B⟩[31m⟨U+2066⟩⟨U+200B⟩⟨U+FEFF⟩⟨U+E0041⟩',
    );
  });

  it('shows half of a surrogate pair by its number', () => {
    expect(escapeHtml('a\u{D83D}b')).toBe('a⟨U+D83D⟩b');
  });

  it('keeps the letters of every script and emoji', () => {
    const text = 'Zinssatz größer 5 % — 利率 — فائدة — ⚠️ 🟢';
    expect(escapeHtml(text)).toBe(text);
  });
});

describe('escaping for GitHub markdown', () => {
  it('stays on one line', () => {
    expect(escapeMarkdown('a\nb\r\nc\rd\te')).toBe('a b c d e');
    expect(escapeMarkdown('a\u{2028}b\u{85}c')).toBe('a⟨U+2028⟩b⟨U+0085⟩c');
  });

  it('breaks mentions, also where entities are decoded first', () => {
    expect(escapeMarkdown('@acme/risk')).toBe(`&#64;${zero}acme/risk`);
    expect(escapeMarkdown('me@example.org')).toBe(`me&#64;${zero}example.org`);
  });

  it('breaks references to issues', () => {
    expect(escapeMarkdown('fixes #12')).toBe(`fixes &#35;${zero}12`);
    expect(escapeMarkdown('see GH-12')).toBe(`see GH-${zero}12`);
  });

  it('breaks links, images and bare addresses', () => {
    expect(escapeMarkdown('![x](y)')).toBe('!&#91;x&#93;(y)');
    expect(escapeMarkdown('https://evil.example')).toBe(`https:${zero}//evil.example`);
    expect(escapeMarkdown('WWW.evil.example')).toBe(`WWW${zero}.evil.example`);
    expect(escapeMarkdown('<https://a.b>')).not.toMatch(/[<>]/);
  });

  it('takes the meaning from everything that formats', () => {
    expect(escapeMarkdown('*a* _b_ ~c~ `d` |e| \\f <g> &amp;')).not.toMatch(/[*_~`|\\<>]|&(?!#\d+;)/);
    expect(escapeMarkdown('$x$')).toBe('<span>$</span>x<span>$</span>');
    expect(escapeMarkdown(':smile:')).toBe(`:${zero}smile:`);
  });

  it('starts no list and no heading', () => {
    expect(escapeMarkdown('- a')).toBe('&#45; a');
    expect(escapeMarkdown('12. a')).toBe('12&#46; a');
    expect(escapeMarkdown('# a')).toMatch(/^&#35;/);
  });

  it('leaves names of columns readable', () => {
    expect(escapeMarkdown('credit_score')).toBe('credit_score');
    expect(escapeMarkdown('__proto__')).toBe('&#95;&#95;proto&#95;&#95;');
  });

  it('puts code in an element, where backticks and pipes cannot end it', () => {
    expect(markdownCode('a`|b')).toBe('<code>a&#96;&#124;b</code>');
  });

  it('fences code with more backticks than the code holds', () => {
    expect(markdownFence('a\n````\nb', 'sh')).toBe('`````sh\na\n````\nb\n`````');
    expect(markdownFence(`a\r${esc}b`)).toBe('```\na\n⟨U+001B⟩b\n```');
  });
});

describe('escaping for a terminal and a log', () => {
  it('leaves no escape sequence on a terminal', () => {
    expect(escapeTerminal(`${esc}[2J\u{9B}1m\u{7}a\nb`)).toBe('⟨U+001B⟩[2J⟨U+009B⟩1m⟨U+0007⟩a b');
  });

  it('leaves no line that is a command to the runner', () => {
    expect(escapeLog('::set-output name=a::b\n  ::error::x\r::debug::\nplain a::b')).toBe(
      ': :set-output name=a::b\n  : :error::x\n: :debug::\nplain a::b',
    );
    expect(escapeLog('a ##[error]b')).toBe('a ## [error]b');
  });

  it('breaks a command without touching colours', () => {
    expect(inertCommands(`${esc}[1ma${esc}[0m\n::x::`)).toBe(`${esc}[1ma${esc}[0m\n: :x::`);
  });
});

describe('cutting', () => {
  it('counts code points and ends with …', () => {
    expect(cut('abcdef', 4)).toBe('abc…');
    expect(cut('🟢🟢🟢', 3)).toBe('🟢🟢🟢');
    expect(cut('🟢🟢🟢', 2)).toBe('🟢…');
  });

  it('cuts before it escapes, so no entity is cut in two', () => {
    expect(escapeHtml('<<<<', 3)).toBe('&#60;&#60;…');
  });
});
