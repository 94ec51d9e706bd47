import type { Claim } from '../../../src/lib/data/claims-model';

/** Words on the pictures of pages that are no map, by path. */
export const PAGE_CARDS: Readonly<Record<string, { heading: string; title: string }>> = {
	'/present': {
		heading: 'The talk',
		title: 'The paper’s argument in sixteen steps, each a view of the map'
	},
	'/talk': { heading: 'Your talk', title: 'Put views of the atlas in a row, with your own words' },
	'/claims': {
		heading: 'Claims',
		title: 'Fourteen statements of the paper beside what the tables find'
	},
	'/data': { heading: 'Data', title: 'Every figure, its source and its doubt, as tables' },
	'/data/changes': {
		heading: 'Editions',
		title: 'What changed between two editions of the data'
	},
	'/about': {
		heading: 'About',
		title: 'How the figures are known, drawn and bordered, and what they cannot say'
	},
	'/relation': {
		heading: 'Relation',
		title: 'Do students follow money? Deals and students in five republics, 2005–2023'
	},
	'/alignment': {
		heading: 'Alignment',
		title: 'Five republics between Russia’s and China’s organisations'
	},
	'/chinese-side': {
		heading: 'The Chinese side',
		title: 'Partner universities, provinces and what is not known'
	}
};

/** `Claim 3`. */
export const claimHeading = (number: number): string => `Claim ${number}`;

/** What the paper says, what the tables find, and which year the map shows. */
export function describeClaim({ numbers, verdict }: Claim, year: number): string[] {
	const [found] = numbers.tables;
	return [
		`The paper: ${numbers.paper}`,
		...(found ? [`The tables: ${found.text}, ${found.label}`] : []),
		`Verdict: ${verdict.words.charAt(0).toLowerCase()}${verdict.words.slice(1)}`,
		`On the map: ${year}`
	];
}
