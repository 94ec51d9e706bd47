import { expect, it } from 'vitest';
import { COUNTRY_CODES } from '../core/domain/countries';
import { DEFAULT_VIEW, VIEW_FIELDS, type ViewState } from '../core/domain/view-state';
import { MARK_SCALES } from '../layers/model';
import { layOutBlocks, getContentKey } from './country-blocks';

/** Every field at its example, except those that change nothing on the map. */
const CHANGED = Object.entries(VIEW_FIELDS).flatMap(([field, { isNotDrawn, example, parse }]) =>
	isNotDrawn ? [] : [[field, { [field]: parse(example) }] as const]
);

const getKey = (patch: Partial<ViewState>) =>
	getContentKey({ ...DEFAULT_VIEW, ...patch }, MARK_SCALES.desktop);

it.each(CHANGED)('bug: words on the map went stale after a change of %s', (_name, patch) => {
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
