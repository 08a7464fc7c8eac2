/** What a spreadsheet would take for a formula (OWASP, "CSV Injection"): the wide signs too, which Excel reads as the narrow ones. */
const asksToRun = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell: text and nothing else, whoever wrote it. */
function cell(value: string): string {
  const harmless = asksToRun.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as a file that any spreadsheet reads (RFC 4180): in UTF-8 and marked so, since Excel takes it for something else. */
export const csvOf = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
