import { expect, it } from 'vitest';
import { COUNTRY_CODES } from '../core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { MARK_SCALES } from '../layers/model';
import { layOutBlocks, getContentKey } from './country-blocks';

const NARROWED: Partial<ViewState>[] = [
	{ period: 'year' },
	{ sinceYear: 2013 },
	{ countedBy: 'china' },
	{ sectors: ['energy'] },
	{ dealKinds: ['construction'] },
	{ financeKinds: ['grant'] },
	{ statuses: ['operational'] },
	{ siteStatuses: ['cancelled'] },
	{ trackerEdition: 'spring-2019' },
	{ leastMusd: 500 },
	{ corridorModes: ['rail'] },
	{ beltCorridor: 'CCAWA' },
	{ russianCentres: true },
	{ against: 2013 }
];

const getKey = (patch: Partial<ViewState>) =>
	getContentKey({ ...DEFAULT_VIEW, ...patch }, MARK_SCALES.desktop);

it.each(NARROWED)('bug: words on the map went stale after a filter was changed: %j', (patch) => {
	expect(getKey(patch)).not.toBe(getKey({}));
	expect(getKey({ ...patch, year: 2010 })).toBe(getKey(patch));
});

it('bug: figures of corridors had the space of those of other modes', () => {
	const view: ViewState = { ...DEFAULT_VIEW, focus: 'corridors' };
	const widths = (patch: Partial<ViewState>) => {
		const blocks = layOutBlocks({ ...view, ...patch }, MARK_SCALES.desktop);
		return COUNTRY_CODES.map((code) => blocks.get(code)?.figures ?? null);
	};
	expect(widths({ corridorModes: ['power'] })).not.toEqual(widths({}));
});
