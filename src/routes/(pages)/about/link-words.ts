import { PARAMETERS, type QueryState } from '$lib/link/parameters';

/** By field, so that the compiler asks for the words of a new one. */
const MEANINGS: Readonly<Record<keyof QueryState, string>> = {
	layers: 'The layers shown, joined by commas; none for an empty map',
	focus: 'The layer that prints its values and has the coverage strip',
	studentMeasure:
		'All students, degree students, scholarship holders, or students per 10,000 people',
	investmentMeasure: 'Announced deals, official finance, or project sites',
	period: 'Money of one year, or its total since another',
	sinceYear: 'The first year of that total',
	corridorModes: 'Kinds of corridor shown: rail, road, gas, oil, power, sea',
	beltCorridor: 'One corridor of the Belt and Road',
	statuses:
		'States of stretches and sites shown: planned, agreed, construction, operational, reconstruction, suspended',
	sectors: 'Sectors of deals, loans and sites, joined by commas',
	dealKinds: 'Kinds of deal: investment (acquisitions) or construction',
	financeKinds: 'Loans, grants, or both',
	trackerEdition: 'Edition of the deal tracker: current, or spring-2019, which the paper used',
	leastMusd: 'Loans, grants and sites of at least so many million USD',
	russianCentres: 'Russian centres and branches beside the Chinese institutes',
	compared: 'Republics side by side, joined by commas',
	comparedBy: 'What republics side by side are compared by',
	comparedPer: 'What that is divided by: inhabitants or the output of the year',
	against: 'What the view is held against: another year, another republic, or sources',
	region: 'A province of the republic in the path',
	selection: 'What was picked: a corridor, institute, project, loan, event or crossing, by its id',
	camera: 'Where the map rests: longitude, latitude, zoom, and turn and tilt where there are any',
	language: 'The language of names on the map: en, ru, zh',
	edition: 'The edition of the data whose figures are shown, also when newer ones are published',
	stage: 'A step of a talk, to which the way back stays in sight'
};

/** The query of links, a row a parameter: an example and what it means. */
export const LINK_ROWS: readonly { name: string; example: string; meaning: string }[] =
	PARAMETERS.map(({ name, field, example }) => ({
		name,
		example: `${name}=${example}`,
		meaning: MEANINGS[field]
	}));

export const LINK_INTRODUCTION =
	'The address says what is shown: the path a year and a republic, the query how, and only where it differs from the start. Part of an address that is not understood is left out with a notice; the rest holds. Old spellings keep working.';
