/** Code that reads a series and shows one country; those of `TESTED_SNIPPETS` run before a release. */
export const SNIPPETS = {
	python: {
		name: 'Python',
		write: (url: string) =>
			[
				'import csv, io, urllib.request',
				'',
				`with urllib.request.urlopen("${url}") as answer:`,
				'    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8")))',
				'for row in rows:',
				'    if row["country"] == "KAZ":',
				'        print(row["year"], row["value"] or "no figure", row["quality"])'
			].join('\n')
	},
	r: {
		name: 'R',
		write: (url: string) =>
			[
				`rows <- read.csv("${url}", na.strings = "", encoding = "UTF-8")`,
				'subset(rows, country == "KAZ", c(year, value, quality))'
			].join('\n')
	},
	observable: {
		name: 'Observable',
		write: (url: string) => `rows = d3.csv("${url}", d3.autoType)`
	},
	excel: {
		name: 'Excel',
		write: (url: string) =>
			`= Table.PromoteHeaders(Csv.Document(Web.Contents("${url}"), [Encoding = 65001, QuoteStyle = QuoteStyle.Csv]))`
	},
	sheets: {
		name: 'Google Sheets',
		write: (url: string) => `=IMPORTDATA("${url}")`
	}
} as const satisfies Readonly<Record<string, { name: string; write: (url: string) => string }>>;

export type SnippetId = keyof typeof SNIPPETS;

/** Run by `tests/hosting/snippets.test.ts`; nobody has tried the others. */
export const TESTED_SNIPPETS: readonly SnippetId[] = ['python', 'r'];
