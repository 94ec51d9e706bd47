import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { BaseGeometry } from './geometry';
import { LABEL_LAYERS } from './label-layers';
import { buildBaseStyle, DATA_SLOT_ID, RELIEF_BEFORE_ID } from './style';
import { getThemePaint } from './theme-paint';

const empty: FeatureCollection<never> = { type: 'FeatureCollection', features: [] };
const geometry: BaseGeometry = {
	countries: empty,
	lines: empty,
	regions: empty,
	lakes: empty,
	rivers: empty,
	disputed: empty,
	names: { cities: empty, regions: empty, waters: empty, countries: empty }
};

const getStyle = (theme: 'dark' | 'light') => buildBaseStyle(theme, {}, geometry);

describe('the base style', () => {
	const ids = getStyle('dark').layers.map((layer) => layer.id);
	const at = (id: string): number => ids.indexOf(id);

	it('keeps the specified paint order', () => {
		const order = [
			'sea',
			'land-five',
			'edge-band-1',
			'land-china',
			'land-other',
			RELIEF_BEFORE_ID,
			'lakes',
			'borders-country',
			'borders-disputed',
			'borders-leased',
			'edge-line',
			'selected-line',
			'region-line',
			DATA_SLOT_ID,
			...Object.values(LABEL_LAYERS)
		];
		expect(order.map(at)).toEqual(order.map(at).sort((a, b) => a - b));
		expect(order.map(at)).not.toContain(-1);
		expect(ids.at(-1)).toBe('label-capitals');
	});

	it.each(['dark', 'light'] as const)(
		'has a layer for everything that the %s theme paints',
		(theme) => {
			const painted = Object.keys(getThemePaint(theme)).filter((id) => id !== 'relief');
			expect(ids).toEqual(expect.arrayContaining(painted));
		}
	);

	it('differs between themes in paint and icons only', () => {
		const strip = (theme: 'dark' | 'light') =>
			JSON.stringify(getStyle(theme).layers.map(({ paint: _paint, ...layer }) => layer)).replaceAll(
				`-${theme}"`,
				'"'
			);
		expect(strip('dark')).toBe(strip('light'));
	});
});
