import type { LayerId } from '../domain/layers';
import type { SegmentStatus } from '../data/types';
import type { MarkId } from '../layers/model';

export const PANEL_WORDS = {
	close: 'Close',
	population: (millions: string) => `population ${millions} million`,
	noPopulation: 'population: no figure',
	missing: 'What is missing',
	table: 'Table',
	year: 'Year',
	sectors: 'Largest sectors',
	noDeals: 'No deal announced in this span.',
	noInstitutes: 'No site open in this year.',
	noCorridors: 'No corridor has a place here.',
	openProvenance: 'Who says so?'
} as const;

export const PANEL_TITLES: Readonly<Record<LayerId, string>> = {
	students: 'Students in China',
	investment: 'Announced deals',
	institutes: 'Institutes',
	corridors: 'Corridors'
};

/** The mark of a stretch's state; planned and agreed look alike. */
export const STATUS_MARKS: Readonly<Record<SegmentStatus, MarkId>> = {
	planned: 'state-planned',
	agreed: 'state-planned',
	construction: 'state-construction',
	operational: 'state-operational',
	reconstruction: 'state-reconstruction',
	suspended: 'state-suspended'
};

const LONG_DATE = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
const MONTH = new Intl.DateTimeFormat('en-GB', {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** A date as precise as its source: `7 September 2013`, `December 2007`, `2007`. */
export function formatDate(date: string): string {
	const parts = date.split('-');
	if (parts.length === 1) return date;
	const time = new Date(`${date}${parts.length === 2 ? '-01' : ''}T00:00:00Z`);
	if (Number.isNaN(time.getTime())) return date;
	return (parts.length === 2 ? MONTH : LONG_DATE).format(time);
}
