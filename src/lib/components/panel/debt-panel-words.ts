import { formatRatio } from '../../domain/numbers';

export const DEBT_PANEL_WORDS = {
	owed: 'Owed, at the dates known',
	unit: 'million USD',
	noneInYear: (year: number) => `No figure for ${year}.`,
	otherYears: 'At other dates',
	ofOutput: (percent: number) => `${formatRatio(percent)} % of that year’s output`,
	counts: 'What one source says at one date. Dates and creditors differ, so this is no series.'
} as const;
