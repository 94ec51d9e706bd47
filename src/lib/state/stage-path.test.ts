import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY_INDEX } from '../story/story-index';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { formatStagePath, isStepsOwnView, parseStagePath, findStepView } from './stage-path';
import { View } from './view.svelte';

const parse = (url: string) => {
	const [path = '', query = ''] = url.split('?');
	return parseStagePath(path, query);
};

describe('addresses of a talk', () => {
	it('a step is its link: the same view, with the step as its place', () => {
		for (const { id, link } of STORY_INDEX) {
			const own = findStepView(id)!;
			const linked = parse(link)!;
			expect(linked.ignored, link).toEqual([]);
			expect({ ...own, stage: null }).toEqual(linked.view);
			expect(formatStagePath(own)).toBe(`/present/${id}`);
			expect(parse(`/present/${id}`)!.view).toEqual(own);
		}
	});

	it('any camera and language on stage formats to an address that parses to the same view', () => {
		const camera = fc.record({
			center: fc.tuple(fc.integer({ min: 50, max: 90 }), fc.integer({ min: 35, max: 55 })),
			zoom: fc.integer({ min: 2, max: 10 }),
			bearing: fc.constant(0),
			pitch: fc.constant(0)
		});
		const step = fc.constantFrom(...STORY_INDEX.map(({ id }) => id));
		fc.assert(
			fc.property(step, camera, fc.constantFrom('en', 'ru', 'zh'), (id, moved, language) => {
				const view = { ...findStepView(id)!, camera: moved, language } as const;
				expect(parse(formatStagePath(view))!.view).toEqual(view);
			})
		);
	});

	it('exploring keeps the back link in the address of the view itself', () => {
		const view = new View(findStepView('khorgos')!);
		view.setCountry('TJK');
		expect(view.current.stage).toEqual({ step: 'khorgos', isExploring: true });
		expect(view.act).toBe('push');
		const url = formatStagePath(view.current);
		expect(url).toMatch(/^\/2023\/tajikistan\?.*step=khorgos$/);
		expect(parse(url)!.view).toEqual(view.current);
	});

	it('moving the map stays on stage, off the step’s own view', () => {
		const view = new View(findStepView('khorgos')!);
		expect(isStepsOwnView(view.current)).toBe(true);
		view.adjust({ camera: { center: [70, 40], zoom: 5, bearing: 0, pitch: 0 } });
		expect(view.current.stage!.isExploring).toBe(false);
		expect(isStepsOwnView(view.current)).toBe(false);
		expect(formatStagePath(view.current)).toBe('/present/khorgos?at=70,40,5');
	});

	it('an unknown step is ignored and named', () => {
		expect(parse('/2018?step=never-was')).toEqual({ view: DEFAULT_VIEW, ignored: ['step'] });
		expect(parse('/present/never-was')).toBeNull();
		expect(parse('/present/constructor')).toBeNull();
	});
});
