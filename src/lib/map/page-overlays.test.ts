import { afterEach, expect, it, vi } from 'vitest';
import { PageOverlays } from './page-overlays';

afterEach(() => vi.unstubAllGlobals());

const CARD = { left: 24, top: 400, width: 304, height: 120, right: 328, bottom: 520 };

/** A page with sizes only: a map, over it a sentence of changing height, and a card. */
function makePage() {
	let heightPx = 0;
	let hasCard = false;
	let measure: () => void = vi.fn();
	const sentence = {
		matches: () => false,
		getBoundingClientRect: () => ({
			left: 400,
			top: 0,
			width: 200,
			height: heightPx,
			right: 600,
			bottom: heightPx
		})
	};
	const card = {
		matches: (selector: string) => selector === '.gap-card',
		getBoundingClientRect: () => CARD
	};
	const cards = {
		matches: () => true,
		get children() {
			return hasCard ? [card] : [];
		}
	};
	const headline = { matches: () => true, children: [sentence] };
	const page = { querySelectorAll: () => [headline, cards] };
	const frame = {
		closest: () => page,
		getBoundingClientRect: () => ({ left: 0, top: 0, width: 800, height: 600 })
	};
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(report: () => void) {
				measure = report;
			}
			observe() {
				queueMicrotask(measure);
			}
			unobserve = vi.fn();
		}
	);
	const setHeight = async (px: number) => {
		heightPx = px;
		measure();
		await Promise.resolve();
	};
	const showCard = (isShown: boolean) => {
		hasCard = isShown;
		measure();
	};
	return { frame: frame as unknown as HTMLElement, setHeight, showCard };
}

it('bug: the sentence of a layer kept the space of the taller one of the layer before', async () => {
	const { frame, setHeight } = makePage();
	const overlays = new PageOverlays(frame, vi.fn());
	const bottom = () => overlays.boxes[0]?.bottom;
	await setHeight(120);
	await setHeight(80);
	// the sentence of another year
	expect(bottom()).toBe(120);
	overlays.forget();
	await Promise.resolve();
	expect(bottom()).toBe(80);
});

it('bug: a step into and out of a year with a card over the map placed all names again', async () => {
	const { frame, setHeight, showCard } = makePage();
	const onchange = vi.fn();
	const overlays = new PageOverlays(frame, onchange);
	await setHeight(80);
	onchange.mockClear();
	showCard(true);
	expect(onchange).toHaveBeenCalledTimes(1);
	showCard(false);
	showCard(true);
	expect(onchange).toHaveBeenCalledTimes(1);
	overlays.forget();
	showCard(false);
	await Promise.resolve();
	expect(overlays.boxes).toHaveLength(1);
});
