import { expect, it } from 'vitest';
import { gazetteer } from '../../../../../tests/user-data';

it('a region that was divided has the outline of its year, and one name for its figures', () => {
	const inYear = (name: string, year: number | null) => {
		const result = gazetteer.region(name, 'KAZ');
		const region = 'found' in result ? gazetteer.regionIn(result.found, year) : null;
		return [region?.code, region?.areaCode, region?.name];
	};
	expect(inYear('East Kazakhstan', 2021)).toEqual(['KAZ-3206', 'KAZ-3206', 'East Kazakhstan']);
	expect(inYear('East Kazakhstan', 2022)).toEqual(['KAZ-3206', 'KZ63', 'East Kazakhstan']);
	expect(inYear('Turkestan', 2010)).toEqual(['KAZ-3251', 'KAZ-3251', 'South Kazakhstan']);
	expect(inYear('South Kazakhstan', null)).toEqual(['KAZ-3251', 'KZ61', 'Turkistan']);
	// figures in today's regions may be older than the regions
	expect(inYear('Abay Region', 2015)).toEqual(['KZ10', 'KZ10', 'Abai']);
	expect(inYear('Abai', 2030)).toEqual(['KZ10', 'KZ10', 'Abai']);
});
