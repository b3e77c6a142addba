/** Rows of cells as text, as a spreadsheet or a table of a paper puts them on the clipboard. */
export type PastedCells = readonly (readonly string[])[];
