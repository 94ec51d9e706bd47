/** Languages of the snippets; `table-snippets.test.ts` runs JavaScript, the others are untested. */
export const SNIPPET_LANGUAGES = ['r', 'python', 'javascript', 'spreadsheet'] as const;
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number];

export const SNIPPET_NAMES: Readonly<Record<SnippetLanguage, string>> = {
	r: 'R',
	python: 'Python',
	javascript: 'JavaScript',
	spreadsheet: 'Google Sheets'
};

/** Code that reads a table from its address, with empty cells as missing values. */
export const SNIPPETS: Readonly<Record<SnippetLanguage, (address: string) => string>> = {
	r: (address) =>
		`table <- read.csv("${address}", na.strings = "", encoding = "UTF-8")\nhead(table)`,
	python: (address) =>
		`import pandas as pd\n\ntable = pd.read_csv("${address}", keep_default_na=False, na_values=[""])\nprint(table.head())`,
	javascript: (address) =>
		`import Papa from 'papaparse';\n\nconst text = await (await fetch('${address}')).text();\nconst { data } = Papa.parse(text, { header: true, skipEmptyLines: true });\nconsole.log(data[0]);`,
	spreadsheet: (address) => `=IMPORTDATA("${address}")`
};
