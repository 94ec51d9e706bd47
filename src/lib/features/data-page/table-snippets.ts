/** Languages of the snippets; `table-snippets.test.ts` runs JavaScript, the others are untested. */
export const SNIPPET_NAMES = {
	r: 'R',
	python: 'Python',
	javascript: 'JavaScript',
	spreadsheet: 'Google Sheets'
} as const;
export type SnippetLanguage = keyof typeof SNIPPET_NAMES;

/** Code that reads a table from its URL, with empty cells as missing values. */
export const SNIPPETS: Readonly<Record<SnippetLanguage, (url: string) => string>> = {
	r: (url) => `table <- read.csv("${url}", na.strings = "", encoding = "UTF-8")\nhead(table)`,
	python: (url) =>
		`import pandas as pd\n\ntable = pd.read_csv("${url}", keep_default_na=False, na_values=[""])\nprint(table.head())`,
	javascript: (url) =>
		`import Papa from 'papaparse';\n\nconst text = await (await fetch('${url}')).text();\nconst { data } = Papa.parse(text, { header: true, skipEmptyLines: true });\nconsole.log(data[0]);`,
	spreadsheet: (url) => `=IMPORTDATA("${url}")`
};
