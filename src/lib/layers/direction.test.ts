import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../core/domain/geography';
import { PALETTES } from '../core/domain/palette';
import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { buildLayers } from './build';
import type { FlowLayer } from './marks/flow-layer';
import { MARK_SCALES } from './model';
import { getLayerPicture } from './pictures';

const topology = JSON.parse(readFileSync('static/geo/land.json', 'utf8')) as Topology<{
	countries: GeometryCollection<{ c: string }>;
}>;
const countries = feature(topology, topology.objects.countries).features;

/** On the flat map; the rings of the built geometry run as the map wants them, not as a globe does. */
function isInside([x, y]: LonLat, rings: number[][][]): boolean {
	let inside = false;
	for (const ring of rings) {
		ring.forEach(([x1, y1], index) => {
			const [x2, y2] = ring[(index + 1) % ring.length]!;
			if (y1! > y !== y2! > y && x < ((x2! - x1!) * (y - y1!)) / (y2! - y1!) + x1!)
				inside = !inside;
		});
	}
	return inside;
}

function countryAt(lonLat: LonLat): string | undefined {
	return countries.find(({ geometry }) =>
		geometry.type === 'Polygon'
			? isInside(lonLat, geometry.coordinates)
			: geometry.type === 'MultiPolygon' && isInside(lonLat, geometry.coordinates.flat())
	)?.properties.c;
}

/** Start and end of every flow of a layer, as the shader gets them. */
function listWays(id: string, patch: Partial<ViewState>) {
	const layer = buildLayers({
		view: { ...DEFAULT_VIEW, ...patch },
		time: 2018,
		palette: PALETTES.light,
		isDark: false,
		scale: MARK_SCALES.desktop,
		bearing: 0,
		zoom: 3,
		detail: null,
		beforeId: 'data'
	}).find((found) => found.id === id) as FlowLayer;
	const { data, getSource, getTarget, getOffsets } = layer.props;
	type Read<Value> = (datum: unknown) => Value;
	return data.map((datum) => ({
		country: (typeof datum === 'string'
			? datum
			: (datum as { country: string }).country) as CountryCode,
		source: (getSource as Read<LonLat>)(datum),
		target: (getTarget as Read<LonLat>)(datum),
		offsets: (getOffsets as Read<[number, number, number, number]>)(datum)
	}));
}

describe('direction of the flows', () => {
	it('takes students from their country to China', () => {
		const ways = listWays('students', { layers: ['students'] });
		expect(ways.map(({ country }) => country).sort()).toEqual([...COUNTRY_CODES].sort());
		for (const { country, source, target } of ways) {
			expect(countryAt(source)).toBe(country);
			expect(countryAt(target)).toBe('CHN');
		}
	});

	it('takes students of one country eastwards', () => {
		for (const country of COUNTRY_CODES) {
			const ways = listWays('students', { layers: ['students'], country });
			expect(ways).toHaveLength(1);
			expect(ways[0]!.target[0]).toBeGreaterThan(ways[0]!.source[0]);
		}
	});

	it('takes students of any countries side by side to China, each past its neighbours’ heads', () => {
		const sets = COUNTRY_CODES.flatMap((first, index) =>
			COUNTRY_CODES.slice(index + 1).map((second) => [first, second])
		);
		for (const compared of [...sets, ['KAZ', 'KGZ', 'UZB'], ['KGZ', 'TJK', 'TKM', 'UZB']]) {
			const ways = listWays('students', {
				layers: ['students'],
				compared: compared as CountryCode[]
			});
			expect(ways.map(({ country }) => country)).toEqual(compared);
			for (const { source, target } of ways) {
				expect(countryAt(target)).toBe('CHN');
				expect(target[0]).toBeGreaterThan(source[0]);
			}
			expect(new Set(ways.map(({ offsets }) => offsets[3])).size).toBe(compared.length);
		}
	});

	it('brings money from China to the country', () => {
		const ways = listWays('investment-from-china', { layers: ['investment'], focus: 'investment' });
		expect(ways).toHaveLength(COUNTRY_CODES.length);
		for (const { country, source, target } of ways) {
			expect(countryAt(source)).toBe('CHN');
			expect(countryAt(target)).toBe(country);
		}
	});

	it('brings it from the east beside the ribbons as well', () => {
		const ways = listWays('investment-from-china', { layers: ['students', 'investment'] });
		for (const { offsets } of ways) expect(offsets[0]).toBeGreaterThan(offsets[2]!);
	});
});

it.each([
	['fdi', true],
	['deals', true],
	['finance', false],
	['projects', false]
] as const)(
	'bug: the live map drew a line at which flows end for all money: %s',
	(measure, has) => {
		const view: ViewState = { ...DEFAULT_VIEW, investmentMeasure: measure };
		expect(getLayerPicture('investment').endsInChina!(view)).toBe(has);
	}
);
