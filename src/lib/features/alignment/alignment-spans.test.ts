import { describe, expect, it } from 'vitest';
import { placeAlignment } from '$lib/core/data/explore/alignment';
import { loadExplore } from '$lib/text/load-explore';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import {
	PLACED_SIDES,
	changeId,
	isTowards,
	selectAllChanges,
	selectOlderAgreements,
	selectSpans,
	toYears
} from './alignment-spans';

const tables = await loadExplore();

describe('selectSpans', () => {
	it('matches the rule by year on 31 December, for every country, year and side', () => {
		for (const country of COUNTRY_CODES) {
			for (const side of PLACED_SIDES) {
				const spans = selectSpans(tables, country, side);
				for (const year of YEARS) {
					const lastDay = toYears(`${year}-12-31`);
					const span = spans.find(({ from, to }) => from <= lastDay && lastDay < to);
					const { russia, china } = placeAlignment(tables, country, year);
					const { step, quality } = side === 'RUS' ? russia : china;
					expect([country, year, side, span?.step, span?.quality]).toEqual([
						country,
						year,
						side,
						step,
						quality
					]);
				}
			}
		}
	});

	it('covers 2005 to the end of 2023 without a gap', () => {
		for (const country of COUNTRY_CODES) {
			const spans = selectSpans(tables, country, 'CHN');
			expect(spans[0]?.from).toBe(2005);
			expect(spans.at(-1)?.to).toBe(2024);
			spans.slice(1).forEach((span, index) => expect(span.from).toBe(spans[index]!.to));
		}
	});

	it('finds the dated change behind every step after the first', () => {
		for (const country of COUNTRY_CODES) {
			const changes = selectAllChanges(tables, country);
			for (const side of PLACED_SIDES) {
				for (const { from } of selectSpans(tables, country, side).slice(1)) {
					const behind = changes.filter(
						({ agreement, date }) =>
							isTowards(agreement, side) && Math.abs(toYears(date) - from) < 0.01
					);
					expect([country, side, from, behind.length > 0]).toEqual([country, side, from, true]);
				}
			}
		}
	});
});

describe('changes and older agreements', () => {
	it('have unique ids, and no agreement of the years is among the older ones', () => {
		const all = COUNTRY_CODES.flatMap((code) => selectAllChanges(tables, code));
		expect(new Set(all.map(changeId)).size).toBe(all.length);
		for (const country of COUNTRY_CODES) {
			expect(
				selectOlderAgreements(tables, country).every(({ fromDate }) => fromDate < '2005')
			).toBe(true);
		}
	});
});
