import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { getLayerEntry, listDrawnGroups, nameNearEntries } from '../catalog';
import { MARK_SCALES } from '../model';
import { listPlacedNow } from './placed';
import { buildInstituteLegend } from './legend';
import { INSTITUTE_MARKS } from '../../text/kind-labels';

const at = (patch: Partial<ViewState>): ViewState => ({
	...DEFAULT_VIEW,
	...{ layers: ['institutes'], focus: 'institutes' },
	...patch
});
const FAR = 3.6;
const NEAR = 5.5;
const listMarks = (view: ViewState, zoom: number) =>
	listDrawnGroups(buildInstituteLegend(view), zoom)
		.flat()
		.map(({ mark }) => mark)
		.sort();

describe('the legend of institutes', () => {
	it.each([
		[2016, FAR],
		[2016, NEAR],
		[2018, FAR],
		[2022, FAR],
		[2023, FAR],
		[2023, NEAR]
	])('bug: named workshops and campuses before there were any: %i at zoom %f', (year, zoom) => {
		for (const country of [null, 'KGZ', 'TJK'] as const) {
			const view = at({ year, country });
			const drawn = listPlacedNow(view, zoom, MARK_SCALES.desktop);
			const marks = drawn.map(({ institute: { kind } }) => INSTITUTE_MARKS[kind]);
			expect(listMarks(view, zoom)).toEqual([...new Set(marks)].sort());
		}
	});

	it('bug: named classrooms on maps too far away to draw them, without a word', () => {
		const label = (view: ViewState) =>
			nameNearEntries(buildInstituteLegend(view), view.camera?.zoom ?? 0)
				.flat()
				.map((entry) => entry.label);
		expect(label(at({ year: 2016 }))).toEqual(['Confucius Institute', 'classroom (zoom in)']);
		const camera = { center: [69, 39] as [number, number], zoom: NEAR, bearing: 0, pitch: 0 };
		expect(label(at({ year: 2016, camera }))).toEqual(['Confucius Institute', 'classroom']);
		// alone they are drawn on any map
		expect(label(at({ year: 2016, instituteKinds: ['classroom'] }))).toEqual(['classroom']);
	});

	it('says the same of crossings, which a map of other layers draws near', () => {
		const view = { ...DEFAULT_VIEW, layers: ['corridors'], focus: 'students' } as ViewState;
		const legend = getLayerEntry('corridors').legend(view, MARK_SCALES.desktop);
		const names = (zoom: number) =>
			nameNearEntries(legend, zoom)
				.flat()
				.map(({ label }) => label);
		expect(names(FAR)).toContain('border crossing (zoom in)');
		expect(names(NEAR)).toContain('border crossing');
	});
});
