import { m } from '#messages';
import { rowOfStudentsInRussia } from '$lib/core/data/explore/table-rows';
import { BASIS_WORDS, type RussiaBesideChina } from '$lib/core/data/explore/russia';
import type { StudentsInRussia } from '$lib/core/data/explore/types';
import { figureOfRow } from '$lib/core/data/provenance';
import { describeBound, describeCell } from '$lib/core/data/quality-words';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import type { CountryCode } from '$lib/core/domain/countries';
import { instituteItem } from '$lib/features/provenance/geo-items';
import type { Fact } from './facts';

/** Figures of the year from sources other than UNESCO: single figures, not part of its line. */
export function otherFacts(
	figures: readonly StudentsInRussia[],
	country: CountryCode,
	year: number
): Fact[] {
	return figures
		.filter(({ basis }) => basis !== 'unesco')
		.map((each, index) => ({
			id: `${each.sourceId}-${index}`,
			words: BASIS_WORDS[each.basis],
			figure: figureOfRow(
				{ ...each, country, year, value: each.students },
				{
					label: joinClauses([m.explore_in_russia_others(), BASIS_WORDS[each.basis]]),
					text: describeCell({ ...each, value: each.students }, formatCount)
				},
				{
					row: rowOfStudentsInRussia(each),
					unit: m.explore_persons(),
					range: 'students-in-russia'
				}
			)
		}));
}

/** Russian centres open at the end of a year: counted from a sample. */
export function centresFigure({ centres }: RussiaBesideChina, country: CountryCode, year: number) {
	const value = centres.length;
	const label = m.panel_part_russia_centres({ count: value, year });
	const note = m.explore_russian_centres();
	return figureOfRow(
		{ country, year, value, quality: 'estimate', note, sourceId: null, origin: 'counted' },
		{
			label,
			text: value === 0 ? m.panel_money_none_found() : describeBound('at least', String(value))
		},
		{
			row: { file: 'institutes.csv', key: [['id', centres.map(({ id }) => id)]] },
			unit: m.rows_unit_sites(),
			counts: note,
			rule: m.panel_part_russia_centres_rule(),
			places: () => ({ name: 'russian-centres', title: label, items: centres.map(instituteItem) })
		}
	);
}
