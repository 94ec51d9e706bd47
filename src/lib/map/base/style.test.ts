import type { FeatureCollection } from 'geojson';
import type { LineLayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { BaseGeometry } from './geometry';
import { LABEL_LAYERS } from './label-layers';
import { setRegionYear } from './base-state';
import { buildBaseStyle, DATA_SLOT_ID, REGION_BORDER_OPACITY, RELIEF_BEFORE_ID } from './style';
import { getThemePaint } from './theme-paint';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

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

	it('has borders of later regions, unseen until their year', () => {
		const later = getStyle('light').layers.filter(({ id }) => /^borders-region-/.test(id));
		expect(later.map(({ id, paint }) => [id, (paint as LinePaint)['line-opacity']])).toEqual([
			['borders-region-2018', 0],
			['borders-region-2022', 0]
		]);
		const seen = new Map<string, unknown>();
		const map = {
			setPaintProperty: (layer: string, property: string, value: unknown) =>
				seen.set(`${layer} ${property}`, value)
		} as unknown as MapLibreMap;
		setRegionYear(map, 2019);
		expect([...seen]).toEqual([
			['borders-region-2018 line-opacity', REGION_BORDER_OPACITY],
			['borders-region-2022 line-opacity', 0]
		]);
	});

	it('differs between themes in paint and icons only', () => {
		const strip = (theme: 'dark' | 'light') =>
			JSON.stringify(getStyle(theme).layers.map(({ paint: _paint, ...layer }) => layer)).replaceAll(
				`-${theme}"`,
				'"'
			);
		expect(strip('dark')).toBe(strip('light'));
	});
});
