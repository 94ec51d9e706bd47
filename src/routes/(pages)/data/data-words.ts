import { QUALITIES, type Quality } from '$lib/domain/quality';

export const DATA_LEAD =
	'Every figure of the atlas stands in a table that anyone can open, doubt, correct and cite. Each row names its source and says how it is known.';

export const INTRODUCTION: readonly string[] = [
	'The atlas keeps its figures as plain CSV files, described by a Frictionless Data package: titles, types, units, permitted words, keys, licences. A spreadsheet opens the tables, and so does any tool that reads such packages.',
	'An empty cell means that no figure was found, never zero. Where two texts disagree, both stand in the tables; one is drawn, and the card of the figure says why.',
	'Each row bears one of three words of evidence. “Seen”: the figure was read in the source named. “Derived”: it was computed from figures that were seen, and the note gives the rule. “Recalled”: it is believed to stand in that source, whose text was not read, and it is drawn only with the mark of an unverified figure.'
];

/** How many republics and years have a figure of each quality, in two paragraphs. */
export function describeCoverage(counts: Readonly<Record<Quality, number>>): readonly string[] {
	const ministry = counts.reported + counts.suspect;
	const all = QUALITIES.reduce((sum, quality) => sum + counts[quality], 0);
	return [
		`Of ${all} cells, ${ministry} hold a full count of the Chinese ministry of education: all five republics, 2005 to 2018. ${counts.suspect} of them do not fit the years around them and are drawn broken. ${counts.estimate} more cells, of 2019 and 2023, hold a round number that an official or a rector said.`,
		`The other ${counts.none} are empty. No table by country after the one for 2018 was found, so the gap of 2020 to 2022 is a gap in publishing. It is not a measured fall, whatever the pandemic may have done.`
	];
}

/** Leads to the page that tells editions apart. */
export const CHANGES = 'What changed';

/** Leads from the gaps to the page that lists what is known of China’s side. */
export const CHINESE_SIDE = {
	before: 'Which Chinese provinces partner, and what is known of where the students live:',
	link: 'the Chinese side'
} as const;

export const GAPS: readonly { title: string; words: string }[] = [
	{
		title: 'Students after 2018',
		words:
			'No ministry count by country. From 2019 on there are single statements: Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan for 2019, Kazakhstan and Uzbekistan for 2023.'
	},
	{
		title: 'Degree students and scholarships',
		words: 'By republic for 2010–2018 only, and in one transcription.'
	},
	{
		title: 'Where in China students live',
		words:
			'Not known. Eleven single facts are in the tables; they are examples. Flows therefore end at no city.'
	},
	{
		title: 'Loans and grants',
		words:
			'A part of AidData’s records: 2022 and 2023 are missing, and small records without a place. Never to be read as a total.'
	},
	{
		title: 'Turkmenistan',
		words: 'Thin everywhere: little published, no host returns of trade, no opinion poll.'
	},
	{
		title: 'Classrooms, and the Russian side',
		words:
			'Confucius Classrooms have rows for Kyrgyzstan only. Russian branches and centres are a sample of what exists.'
	},
	{
		title: 'Traffic on the corridors',
		words:
			'Trains, tonnes, gas and oil are known for some lines and some years, often as part-years.'
	}
];

export const TRAPS: readonly { title: string; words: string }[] = [
	{
		title: 'Students are a stock',
		words: 'Adding up years counts a student of four years four times.'
	},
	{
		title: 'Announced deals are not direct investment',
		words:
			'The tracker of the American Enterprise Institute lists purchases and building contracts of about 100 million USD and more, on the day they are announced. The two kinds stand side by side and are never summed; some announced works were never built.'
	},
	{
		title: 'Loans often pay for the same contracts',
		words:
			'Official finance is another view of the money, never an addition to deals. One deal can stand in several rows of the finance table, tied by its deal key.'
	},
	{
		title: 'Editions differ',
		words:
			'The tracker is revised backwards: sums of two editions must not be mixed. The map draws the edition of autumn 2023; the paper’s claims are held against that of spring 2019.'
	},
	{
		title: 'Officials repeat old tables',
		words:
			'A number said in a speech is often the count of a year or two before. Such echoes are kept in the tables and not drawn.'
	},
	{
		title: 'Russia counts otherwise',
		words:
			'UNESCO counts students of tertiary level, the Chinese ministry all kinds of study. Compare Russia with degree students in China.'
	},
	{
		title: 'Trade has two tellers',
		words:
			'Chinese and host returns differ by country, not at random. Goods that go on to Russia count as Kyrgyz in Chinese returns.'
	},
	{
		title: 'Courses are simplified',
		words:
			'Drawn lines are shorter than built ones where bends are left out. A stretch whose course was not published is marked approximate.'
	}
];

/** What a licence of `datapackage.json` is called in a narrow place. */
export const LICENCE_NAMES: Readonly<Record<string, string>> = {
	'ODC-By-1.0': 'ODC-By 1.0',
	'ODbL-1.0': 'ODbL 1.0',
	'CC-BY-4.0': 'CC BY 4.0',
	'other-pd': 'facts restated'
};

export const LICENCES = {
	caption: 'Terms of the sources, which the tables keep',
	columns: ['Data', 'In the tables', 'Terms'],
	rows: [
		[
			'AidData: loans, grants, yearbook counts',
			'finance_records, projects, students, student_series, totals_check',
			'ODC-By 1.0'
		],
		[
			'OpenStreetMap shapes, by way of AidData',
			'points of finance_records and projects',
			'ODbL 1.0, credit both'
		],
		[
			'Global Energy Monitor',
			'pipeline bends in places, some points of projects and finance_records',
			'CC BY 4.0 (recalled, check before a reuse that depends on it)'
		],
		['GeoNames', 'towns in places', 'CC BY 4.0'],
		[
			'SimpleMaps',
			'city points of finance_records and projects',
			'CC BY 4.0 (recalled, check before a reuse that depends on it)'
		],
		['World Bank', 'population and output in context', 'CC BY 4.0'],
		[
			'China Global Investment Tracker, American Enterprise Institute',
			'tracker_sums, parts of totals_check',
			'All rights reserved: only sums are restated; name the institute and the edition'
		],
		[
			'IMF, UNESCO, Chinese ministries, press, universities',
			'all others',
			'Facts restated; no text or database copied'
		]
	]
} as const;

export const LICENCE_OF_ATLAS =
	'The atlas’s own selection and arrangement may be used under Creative Commons Attribution 4.0. Single facts are free to cite; cite the source of the row beside the atlas.';

/** 361234 bytes as `361 kB`. */
export function formatSize(bytes: number): string {
	return `${Math.round(bytes / 1000)} kB`;
}

export const PACKAGE = {
	download: 'The whole package as one zip',
	holds:
		'datapackage.json, every table, the sources, the notes on gaps and traps, the licences and how to cite. The same edition gives the same bytes.'
} as const;

export const CITING =
	'For one figure, cite its source first: the card of every figure on the map offers that citation. For the collection, cite the atlas with its edition, for later editions may differ.';
