import { describe, expect, it } from 'vitest';
import { findRegionBySlug } from '$lib/core/data/explore/regions';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { loadExplore } from '$lib/text/load-explore';
import { describeHistory, describeLaterRegion } from './region-history';

const tables = await loadExplore();
const viewOf = (region: string, year: number): ViewState => ({
	...{ ...DEFAULT_VIEW, country: 'KAZ', region, year }
});
const getHistory = (slug: string, year: number) =>
	describeHistory(tables, findRegionBySlug(tables, slug, year)!, viewOf(slug, year));

describe('what became of a region', () => {
	it('is said of a region of before, with links to its parts', () => {
		expect(getHistory('turkistan', 2010)).toEqual([
			{
				words: 'On 19 June 2018 it was divided into Turkistan and Shymkent.',
				links: [
					{ name: 'Turkistan in 2018', link: '/2018/kazakhstan?region=turkistan' },
					{ name: 'Shymkent in 2018', link: '/2018/kazakhstan?region=shymkent' }
				]
			}
		]);
	});

	it('is said of a part, with a link to the region of before in its last year', () => {
		expect(getHistory('abai', 2023)).toEqual([
			{
				words:
					'These have been its borders since 8 June 2022, when East Kazakhstan was divided into East Kazakhstan and Abai.',
				links: [
					{ name: 'East Kazakhstan in 2021', link: '/2021/kazakhstan?region=east-kazakhstan' }
				]
			}
		]);
	});

	it('is nothing for a region as it always was', () => {
		expect(getHistory('kostanay', 2023)).toEqual([]);
	});
});

describe('a region that does not exist yet', () => {
	it('is named with its date and the region that it was then a part of', () => {
		expect(describeLaterRegion(tables, viewOf('jetisu', 2016))).toEqual({
			words:
				'Jetisu was formed on 8 June 2022. At the end of 2016 it was still a part of Almaty Region.',
			links: [
				{ name: 'Almaty Region in 2016', link: '/2016/kazakhstan?region=almaty-region' },
				{ name: 'Jetisu in 2022', link: '/2022/kazakhstan?region=jetisu' }
			]
		});
	});

	it('is none that exists, that never did, or that another country has', () => {
		for (const [slug, year] of [
			['jetisu', 2022],
			['atlantis', 2016],
			['karakalpakstan', 2016]
		] as const)
			expect(describeLaterRegion(tables, viewOf(slug, year))).toBeNull();
	});
});
