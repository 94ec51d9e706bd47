import { describe, expect, it } from 'vitest';
import { overlaps } from '$lib/layers/box';
import { measureWidth } from '$lib/picture/image/set-text';
import type { Word } from '$lib/picture/drawn';
import { loadOutcomeTables } from '../outcome-rows';
import { groupCourses } from './outcome-flows';
import { placeFlows } from './place-flows';

const { projects } = await loadOutcomeTables();
/** The widths of the picture in windows of 360, 390, 768, 1440 and 1920 pixels. */
const WIDTHS_PX = [320, 350, 728, 836, 870];
const courses = groupCourses(projects);

const getBox = ({ text, x, y, style }: Word) => {
	const width = measureWidth(text, style);
	const left = style.anchor === 'end' ? x - width : x;
	return { text, left, right: left + width, top: y - style.sizePx * 0.75, bottom: y };
};

describe.each(WIDTHS_PX)('the picture of flows in %i pixels', (widthPx) => {
	const plan = placeFlows(courses, widthPx);
	const boxes = [...plan.heads, ...plan.bands.flatMap(({ words }) => words)].map(getBox);

	it('has no texts that touch, none at a bar, and none outside', () => {
		const pairs = boxes.flatMap((a, index) =>
			boxes.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [`${a.text} / ${b.text}`] : []))
		);
		expect(pairs).toEqual([]);
		for (const { bar } of plan.bands) {
			const box = { left: bar.x, right: bar.x + bar.width, top: bar.y, bottom: bar.y + bar.height };
			expect(boxes.filter((word) => overlaps(word, box)).map(({ text }) => text)).toEqual([]);
		}
		expect(boxes.filter(({ left, right }) => left < -1 || right > widthPx + 1)).toEqual([]);
		expect(boxes.every(({ bottom }) => bottom <= plan.heightPx)).toBe(true);
	});

	it('draws every project as thick as another, and bands that do not touch', () => {
		const each = plan.bands.map(({ bar, projects: own }) => bar.height / own.length);
		expect(Math.max(...each) / Math.min(...each)).toBeCloseTo(1);
		for (const a of plan.bands)
			for (const b of plan.bands)
				if (a.stage === b.stage && a.bar.y < b.bar.y)
					expect(a.reach.y + a.reach.height).toBeLessThan(b.reach.y + 0.1);
		expect(plan.bands.every(({ reach }) => reach.height >= 24)).toBe(true);
		expect(plan.ribbons).toHaveLength(courses.length);
	});
});

it('a single project is drawn, and not as wide as many', () => {
	const one = placeFlows(groupCourses(projects.slice(0, 1)), 836);
	expect(one.bands.map(({ bar }) => bar.height)).toEqual([14, 14, 14]);
	expect(one.ribbons[0]!.d).not.toMatch(/NaN|undefined/);
});
