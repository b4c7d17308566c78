/** How the cells of a column may be written where it is not the common way. */
export const cellFormats = [
  'decimal comma',
  'thousands',
  'per cent',
  'per cent, decimal comma',
  'd/m/Y',
  'm/d/Y',
] as const;
export type CellFormat = (typeof cellFormats)[number];
