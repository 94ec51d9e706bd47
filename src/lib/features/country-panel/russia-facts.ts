import { rowOfStudentsInRussia } from '$lib/core/data/explore/table-rows';
import type { RussiaBesideChina } from '$lib/core/data/explore/russia';
import { STUDENTS_UNIT, studentsInRussiaFigure } from '$lib/core/data/explore/russia-figures';
import {
	CENTRES_NOTE,
	IN_RUSSIA_LABEL,
	OTHERS_IN_RUSSIA_LABEL,
	describeBasis
} from '$lib/core/data/explore/russia-words';
import type { ExploreTables, StudentsInRussia } from '$lib/core/data/explore/types';
import type { ShownFigure } from '$lib/core/data/provenance';
import { UNIT_WORDS } from '$lib/core/data/row-words';
import { describeBound, describeCell } from '$lib/core/data/quality-words';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import type { RepublicCode } from '$lib/core/domain/republics';
import { instituteItem } from '$lib/features/provenance/geo-items';
import { studentFigure } from '$lib/layers/shown-figures';
import type { Fact } from './facts';
import { RUSSIA_PANEL_WORDS } from './russia-panel-words';

/** Tertiary students in Russia beside degree students in China: the two that may be compared. */
export function studentFacts(
	tables: Pick<ExploreTables, 'studentsInRussia'>,
	republic: RepublicCode,
	year: number
): Fact[] {
	return [
		{
			id: 'russia',
			figure: studentsInRussiaFigure(tables, republic, year),
			words: IN_RUSSIA_LABEL
		},
		{
			id: 'china',
			figure: studentFigure(republic, year, 'degree'),
			words: RUSSIA_PANEL_WORDS.inChina
		}
	];
}

/** What others than UNESCO said of the year: single figures, no part of its line. */
export function otherFacts(
	figures: readonly StudentsInRussia[],
	republic: RepublicCode,
	year: number
): Fact[] {
	return figures
		.filter(({ basis }) => basis !== 'unesco')
		.map((each, index) => {
			const { students: value, quality, bound, note, sourceId } = each;
			return {
				id: `${sourceId}-${index}`,
				words: describeBasis(each),
				figure: {
					republic,
					year,
					label: joinClauses([OTHERS_IN_RUSSIA_LABEL, describeBasis(each)]),
					text: describeCell({ value, quality, bound, note, sourceId }, formatCount),
					value,
					quality,
					note,
					sourceId,
					subject: {
						layer: null,
						row: rowOfStudentsInRussia(each),
						unit: STUDENTS_UNIT,
						counts: '',
						rule: null,
						range: 'students-in-russia'
					}
				}
			};
		});
}

/** Russian centres open at the end of a year: counted from a sample. */
export function centresFigure(
	{ centres }: RussiaBesideChina,
	republic: RepublicCode,
	year: number
): ShownFigure {
	const value = centres.length;
	return {
		republic,
		year,
		label: RUSSIA_PANEL_WORDS.centres(value, year),
		text: value === 0 ? RUSSIA_PANEL_WORDS.noneFound : describeBound('at least', String(value)),
		value,
		quality: 'estimate',
		note: CENTRES_NOTE,
		sourceId: null,
		origin: 'counted',
		subject: {
			layer: null,
			row: { file: 'institutes.csv', key: [['id', centres.map(({ id }) => id)]] },
			unit: UNIT_WORDS.sites,
			counts: CENTRES_NOTE,
			rule: RUSSIA_PANEL_WORDS.centresRule,
			places: () => ({
				name: 'russian-centres',
				title: RUSSIA_PANEL_WORDS.centres(value, year),
				items: centres.map(instituteItem)
			})
		}
	};
}
