import { afterEach, describe, expect, it } from 'vitest';
import { STORY_INDEX } from '$lib/story/story-index';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { userSteps } from '$lib/state/user-steps.svelte';
import {
	findStep,
	formatStagePath,
	parseStagePath,
	listStepsAround,
	findStepView
} from '$lib/state/stage-path';

const own = [
	{ id: 'own:first', title: 'First', link: '/2013?focus=corridors&at=70,45,5' },
	{ id: 'own:second', title: 'Second', link: '/2016/kazakhstan?lang=ru' }
];
const split = (url: string) => url.split('?') as [string, string?];
const parse = (url: string) => {
	const [path, query = ''] = split(url);
	return parseStagePath(path, query);
};

afterEach(() => {
	userSteps.current = [];
});

describe('URLs of the user’s own talk', () => {
	it('round-trip for every step of either talk, moved or explored', () => {
		userSteps.current = own;
		for (const { id } of [...STORY_INDEX, ...own]) {
			const view = findStepView(id)!;
			const moved = { center: [66, 44] as const, zoom: 4, bearing: 0, pitch: 0 };
			for (const change of [
				{},
				{ camera: { ...moved, center: [66, 44] as [number, number] } },
				{ language: 'zh' as const },
				{ year: 2020, stage: { step: id, isExploring: true } }
			]) {
				const state = { ...view, ...change };
				const url = formatStagePath(state);
				expect(parse(url), url).toEqual({ view: state, ignored: [] });
			}
		}
	});

	it('name own steps in the query of one page', () => {
		userSteps.current = own;
		expect(formatStagePath(findStepView('own:second')!)).toBe('/present/own?step=own:second');
		expect(findStep('own:second')).toEqual(own[1]);
		expect(listStepsAround('own:first')).toEqual(own);
		expect(parse('/present/own')?.view.stage).toEqual({ step: 'own:first', isExploring: false });
	});

	it('report an unknown step and open the first', () => {
		userSteps.current = own;
		for (const word of ['own:gone', 'astana-2013', 'x%3Cb%3E']) {
			expect(parse(`/present/own?step=${word}`)).toMatchObject({
				view: { stage: { step: 'own:first' } },
				ignored: ['step']
			});
		}
	});

	it('open the atlas if there is no own talk', () => {
		expect(parse('/present/own')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
		expect(parse('/present/own?step=own:gone')).toEqual({ view: DEFAULT_VIEW, ignored: ['step'] });
		expect(parse('/2016?step=own:gone')?.view.stage).toBeNull();
		expect(parse('/present/own:gone')).toBeNull();
	});
});
