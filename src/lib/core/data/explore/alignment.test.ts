import { describe, expect, it } from 'vitest';
import { placeAlignment, selectAgreementChanges, selectAgreements } from './alignment';
import { AGREEMENT_CATALOG } from './agreement-catalog';
import type { Agreement } from './types';

const agreement = (
	status: Agreement['status'],
	fromDate: string,
	rest: Partial<Agreement> = {}
): Agreement => ({
	country: 'UZB',
	status,
	fromDate,
	toDate: null,
	drawn: true,
	quality: 'reported',
	note: '',
	sourceId: 'a-source',
	...rest
});
const place = (agreements: Agreement[], year: number) =>
	placeAlignment({ agreements }, 'UZB', year);

describe('placeAlignment', () => {
	it('places a country without an agreement at none, of no quality', () => {
		const { russia, china } = place([], 2010);
		expect(russia).toEqual({ step: 'none', position: 0, quality: null, restsOn: [], inForce: [] });
		expect(china).toEqual(russia);
	});

	it('takes the highest step in force and adds nothing up', () => {
		const agreements = [
			agreement('CIS', '1991-12-21'),
			agreement('EAEU', '2015-01-01'),
			agreement('EAEU', '2015-08-06')
		];
		const { russia } = place(agreements, 2016);
		expect(russia.step).toBe('economic-union');
		expect(russia.restsOn).toHaveLength(2);
		expect(russia.inForce).toHaveLength(3);
		expect(place([agreement('CSTO', '2002')], 2016).russia.position).toBe(1);
	});

	it('looks at 31 December, whatever the precision of a date', () => {
		const member = [agreement('EurAsEC', '2006', { toDate: '2008' })];
		expect([2005, 2006, 2007, 2008].map((year) => place(member, year).russia.step)).toEqual([
			'none',
			'economic-union',
			'economic-union',
			'none'
		]);
		const toTheLastDay = [agreement('EurAsEC', '2000-10-10', { toDate: '2014-12-31' })];
		expect(place(toTheLastDay, 2014).russia.step).toBe('economic-union');
		expect(place(toTheLastDay, 2015).russia.step).toBe('none');
	});

	it('ties members of the Shanghai Cooperation Organisation to both sides', () => {
		const { russia, china } = place([agreement('SCO', '2001-06-15')], 2005);
		expect([russia.step, china.step]).toEqual(['loose', 'loose']);
	});

	it('places nobody by neutrality or meetings with the United States', () => {
		const { russia, china } = place(
			[agreement('permanent_neutrality', '1995'), agreement('C5+1_USA', '2015')],
			2016
		);
		expect([russia.step, china.step]).toEqual(['none', 'none']);
	});

	it('is unverified where only recalled rows decide', () => {
		const recalled = agreement('alliance_treaty_RUS', '2013', { quality: 'unverified' });
		expect(place([recalled], 2014).russia.quality).toBe('unverified');
		expect(place([recalled, agreement('CSTO', '2002')], 2014).russia.quality).toBe('reported');
	});

	it('keeps a second date of one accession out', () => {
		expect(
			selectAgreements({ agreements: [agreement('EAEU', '2015', { drawn: false })] }, 'UZB', 2016)
		).toEqual([]);
	});
});

describe('selectAgreementChanges', () => {
	it('tells an end before what takes its place on the same day', () => {
		const agreements = [
			agreement('comprehensive_strategic_partnership_CHN', '2016-06-22'),
			agreement('strategic_partnership_CHN', '2012-06-06', { toDate: '2016-06-22' })
		];
		const changes = selectAgreementChanges({ agreements }, 'UZB', 2016);
		expect(changes.map(({ change, date, agreement }) => [change, date, agreement.status])).toEqual([
			['ends', '2016-06-22', 'strategic_partnership_CHN'],
			['begins', '2016-06-22', 'comprehensive_strategic_partnership_CHN']
		]);
	});
});

describe('the catalogue of agreements', () => {
	it('gives every agreement that has a side a step, but for the United States', () => {
		for (const { sides, step } of Object.values(AGREEMENT_CATALOG)) {
			const placed = sides.some((side) => side !== 'USA');
			expect(step !== null).toBe(placed);
		}
	});
});
