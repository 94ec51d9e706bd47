import { describe, expect, it } from 'vitest';
import { ATLAS_BOX } from '$lib/core/domain/geography';
import { listSeenPlaces, fitStepSubject } from '$lib/labels/step-camera';
import { placeInFit } from '$lib/labels/fit-subject';
import { breakLines } from '$lib/labels/name-styles';
import { overlaps, moveBox, isWithin, type Box } from '$lib/layers/box';
import { getMarkScale } from '$lib/layers/mark-scale';
import { onScreen } from '$lib/layers/on-screen';
import { findStepView } from '$lib/state/stage-path';
import { STORY } from '$lib/story/story';
import { formatPlainText, hasMap, type TalkStep } from '$lib/story/talk';
import { listMapOverlays, type Size } from './map-room';

const BAR_PX = 44;
/** Whether a card takes the whole side of a window, and not only its lower part. */
const isCardBeside = (window: Size): boolean => {
	const card = { left: 0, top: 100, right: 100, bottom: 200 };
	return listMapOverlays(window, { card, barPx: 0, legend: null })[0]!.top === 0;
};
/** Sizes in `article.css`; 16 px are a rem. */
function measureCard({ title, text }: TalkStep, window: Size): Box {
	const { widthPx, heightPx } = window;
	const isBeside = isCardBeside(window);
	const width = isBeside ? Math.min(430, widthPx * 0.4) : Math.min(560, widthPx - 32);
	const padding = isBeside ? 36 : 20;
	const between = (least: number, own: number, most: number) =>
		Math.min(most, Math.max(least, own));
	const titlePx = between(22, 17.6 + widthPx * 0.012, 33);
	const textPx = between(18, 16 + widthPx * 0.005, 21);
	const inner = width - 2 * padding;
	const lines = text.map(
		({ words }) =>
			breakLines(formatPlainText(words), { face: 'serif', sizePx: textPx }, inner).length
	);
	const titles = breakLines(`10 ${title}`, { face: 'serif-bold', sizePx: titlePx }, inner).length;
	const height =
		2 * padding +
		titles * titlePx * 1.15 +
		lines.reduce((sum, count) => sum + count * textPx * 1.45 + textPx * 0.6, 40);
	const left = isBeside ? Math.max(24, widthPx * 0.05) : (widthPx - width) / 2;
	const bottom = isBeside ? (heightPx + height) / 2 : heightPx - 16;
	return { left, top: bottom - height, right: left + width, bottom };
}

/** The largest legend of all maps. */
function measureLegend(window: Size): Box {
	const { widthPx, heightPx } = window;
	return isCardBeside(window)
		? { left: widthPx - 356, top: heightPx - 210, right: widthPx - 20, bottom: heightPx - 20 }
		: { left: 8, top: BAR_PX + 8, right: widthPx - 8, bottom: BAR_PX + 116 };
}

const SIZES: readonly (readonly [width: number, height: number])[] = [
	[1440, 900],
	[1280, 720],
	[768, 1024],
	[390, 844],
	[360, 780]
];

describe.each(SIZES)('in a window of %i by %i pixels', (widthPx, heightPx) => {
	const window = { widthPx, heightPx };
	it.each(STORY.steps.filter(hasMap))(
		'what $id names is in the part its card leaves free',
		(step) => {
			const scale = getMarkScale(widthPx);
			const view = onScreen(findStepView(step.id)!, scale);
			const card = measureCard(step, window);
			const overlays = listMapOverlays(window, {
				...{ card, barPx: BAR_PX, legend: measureLegend(window) }
			});
			const camera = fitStepSubject(step.subject!, view, scale, {
				...{ ...window, overlays, isOpen: true }
			});
			expect(camera).not.toBeNull();
			const place = placeInFit(camera!, window);
			const frame = { left: 0, top: 0, right: widthPx, bottom: heightPx };
			for (const { lonLat, boxes } of listSeenPlaces(step.subject!, view, scale)) {
				const isFree = boxes.some((box) => {
					const own = moveBox(box, ...place(lonLat));
					return isWithin(own, frame) && !overlays.some((over) => overlaps(over, own));
				});
				expect(isFree, String(lonLat)).toBe(true);
			}
			// the ground reaches to where the subject is: only beside the card it may end
			const [west] = ATLAS_BOX;
			if (isCardBeside(window)) expect(place([west, 45])[0]).toBeLessThan(card.right + 60);
		}
	);
});

describe('what lies over the map of an article', () => {
	const card = { left: 72, top: 250, right: 502, bottom: 650 };

	it('is the whole side of a card that passes beside the map, and what is below one that passes there', () => {
		const beside = listMapOverlays(
			{ widthPx: 1440, heightPx: 900 },
			{ card, barPx: 44, legend: null }
		);
		expect(beside[0]).toEqual({ left: 0, top: 0, right: 510, bottom: 900 });
		const below = listMapOverlays(
			{ widthPx: 390, heightPx: 844 },
			{ card: { left: 16, top: 500, right: 374, bottom: 828 }, barPx: 44, legend: null }
		);
		expect(below[0]).toEqual({ left: 0, top: 492, right: 390, bottom: 844 });
	});

	it('has no empty boxes', () => {
		const none = { left: 0, top: 0, right: 0, bottom: 0 };
		const room = { widthPx: 390, heightPx: 844 };
		expect(listMapOverlays(room, { card: null, barPx: 0, legend: none })).toEqual([]);
	});
});
