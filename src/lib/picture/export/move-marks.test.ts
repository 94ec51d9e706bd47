import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { composeImage } from '../image/compose-image';
import { moveMarks } from './move-marks';

const draw = (year: number) =>
	composeImage({
		view: { ...DEFAULT_VIEW, year, focus: 'investment' },
		layout: 'wide',
		theme: 'light',
		link: 'https://example.org/2018',
		ground: '<svg><g id="base"></g></svg>',
		names: null,
		detail: null,
		story: null,
		isFilm: true
	});

const findRibbon = (svg: string) =>
	/data-moves="ribbon-students-KAZ-part-1">.*? d="([^"]*)"/.exec(svg)![1]!;
/** Left and top edge of the filled square of a country. */
const findSquare = (svg: string) =>
	/data-moves="deals-KAZ-investment-1"[^>]*>.*? d="M(-?[\d.]+) (-?[\d.]+)/
		.exec(svg)!
		.slice(1, 3)
		.map(Number);

describe('the marks of a video between two years', () => {
	const [before, after] = [draw(2012), draw(2016)];
	const move = moveMarks(before, after);

	it('start at the year before and end at the year itself', () => {
		expect(findRibbon(move(0))).toBe(findRibbon(before));
		expect(findRibbon(move(1))).toBe(findRibbon(after));
		expect(findSquare(move(1))).toEqual(findSquare(after));
	});

	it('are between both halfway, with the words of the year', () => {
		const half = move(0.3);
		expect(findRibbon(half)).not.toBe(findRibbon(before));
		expect(findRibbon(half)).not.toBe(findRibbon(after));
		const [x0, x1, x2] = [before, half, after].map((svg) => findSquare(svg)[0]!);
		expect(Math.sign(x1! - x0!)).toBe(Math.sign(x2! - x1!));
		expect(x1).not.toBe(x0);
		// hatched squares have other lines at another size: they are scaled
		expect(half).toMatch(
			/<g transform="[^"]*scale\(0\.\d+\)[^"]*" data-moves="deals-KAZ-construction/
		);
		expect(half).toContain('2016');
		expect(half.match(/<text/g)).toHaveLength(after.match(/<text/g)!.length);
	});

	it('fade in if they are new, and a drawing without marks stays as it is', () => {
		const bare = '<svg><g id="a"/></svg>';
		expect(moveMarks(after, bare)(0.5)).toBe(bare);
		expect(moveMarks(bare, after)(0.2)).toMatch(/<g opacity="0\.\d+" data-moves/);
	});
});
