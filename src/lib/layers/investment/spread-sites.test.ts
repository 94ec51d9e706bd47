import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DetailTables } from '../../core/data/types';
import { INSTITUTE_WORDS } from '../../core/domain/filters';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { layOutInstitutes } from '../institutes/placed';
import { MARK_SCALES } from '../model';
import { isLed, projectAtStep, projectWorldPixel, getZoomStep } from '../spread-marks';
import { selectDrawnSites } from './sites';
import { getSiteSidePx, spreadSites } from './spread-sites';

const detail = JSON.parse(
	readFileSync(new URL('../../core/data/built/en/detail.json', import.meta.url), 'utf8')
) as DetailTables;
const scale = MARK_SCALES.desktop;
const makeView = (investmentMeasure: ViewState['investmentMeasure']): ViewState => ({
	...DEFAULT_VIEW,
	investmentMeasure,
	focus: 'investment'
});

/** How many pairs of a year lie on each other. */
function overlapsIn(view: ViewState, zoom: number): number {
	const shifts = spreadSites(view, detail, zoom, scale);
	const worldPx = projectAtStep(getZoomStep(zoom));
	const boxes = selectDrawnSites(view, detail).map((row) => {
		const [x, y] = projectWorldPixel(row.drawnAt, worldPx);
		const [right, down] = shifts.get(row.id)!;
		return { x: x + right, y: y + down, half: getSiteSidePx(row, scale) / 2 };
	});
	return boxes.reduce(
		(sum, one, index) =>
			sum +
			boxes
				.slice(index + 1)
				.filter(
					(other) =>
						Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) <
						one.half + other.half - 0.01
				).length,
		0
	);
}

it.each([
	['projects', 5],
	['projects', 7],
	['projects', 9],
	['finance', 6],
	['finance', 9]
] as const)('bug: %s lay on each other at zoom %d', (measure, zoom) => {
	for (const year of [2010, 2018, 2023])
		expect(overlapsIn({ ...makeView(measure), year }, zoom)).toBe(0);
});

it.each([5, 6, 7, 9])('bug: loans and projects lay on institutes at zoom %d', (zoom) => {
	for (const measure of ['projects', 'finance'] as const) {
		const view = { ...makeView(measure), instituteKinds: INSTITUTE_WORDS, year: 2023 };
		expect(view.layers).toContain('institutes');
		const shifts = spreadSites(view, detail, zoom, scale);
		const worldPx = projectAtStep(getZoomStep(zoom));
		const marks = layOutInstitutes(view, zoom, scale).map(({ institute, offsetPx }) => {
			const [x, y] = projectWorldPixel(institute.lonLat, worldPx);
			return { id: institute.id, x: x + offsetPx[0], y: y + offsetPx[1] };
		});
		const covered = selectDrawnSites(view, detail).flatMap((row) => {
			const [x, y] = projectWorldPixel(row.drawnAt, worldPx);
			const [right, down] = shifts.get(row.id)!;
			const apart = getSiteSidePx(row, scale) / 2 + scale.diamondRadiusPx;
			return marks
				.filter(
					(mark) => Math.max(Math.abs(mark.x - x - right), Math.abs(mark.y - y - down)) < apart
				)
				.map((mark) => `${row.id} on ${mark.id}`);
		});
		expect(covered).toEqual([]);
	}
});

it('moves no mark when the year changes, and leads few of them far', () => {
	const view = makeView('projects');
	const [first, ...others] = YEARS.map((year) => spreadSites({ ...view, year }, detail, 6, scale));
	for (const other of others) expect(other).toBe(first);
	const led = [...first!.values()].filter(isLed);
	expect(led.length).toBeGreaterThan(0);
	expect(led.length).toBeLessThan(first!.size / 2);
});
