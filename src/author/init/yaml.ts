/** Words that some reader of YAML takes for something else than text. */
const special = /^(?:true|false|yes|no|on|off|null|none|nan|y|n|~)$/i;

/** Text as a YAML scalar, whatever is in it: plain where that is safe in any place, else in double quotes. */
export function scalar(text: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_ ./-]*$/.test(text) && !/[ ]$| {2}/.test(text) && !special.test(text);
  if (plain && !/ #|: /.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff\ud800-\udfff]/g,
    (character, at: number, whole: string) =>
      isPair(whole, at) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value of a column as the plan would have it: whole numbers stay bare, other text is quoted where need be. */
export function cell(text: string): string {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? text : scalar(text);
}

/** A list on one line. */
export function list(texts: string[]): string {
  return `[${texts.map(cell).join(', ')}]`;
}

/** Text as it may stand in a comment: on one line, nothing hidden, not too long. */
export function remark(text: string, most = 60): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '·');
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (code >= 0xd800 && code < 0xdc00) return after >= 0xdc00 && after < 0xe000;
  return code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00;
}
