import { afterEach, expect, it, vi } from 'vitest';
import { Furniture } from './furniture';

afterEach(() => vi.unstubAllGlobals());

/** A page of which only sizes are known: a map, and over it a sentence of changing height. */
function makePage() {
	let heightPx = 0;
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
	const headline = { querySelectorAll: () => [sentence] };
	const page = {
		querySelectorAll: (part: string) => (part === '.headline' ? [headline] : [])
	};
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
	return { frame: frame as unknown as HTMLElement, setHeight };
}

it('bug: the sentence of a layer kept the space of the taller one of the layer before', async () => {
	const { frame, setHeight } = makePage();
	const furniture = new Furniture(frame, vi.fn());
	const bottom = () => furniture.boxes[0]?.bottom;
	await setHeight(120);
	await setHeight(80);
	// the sentence of another year
	expect(bottom()).toBe(120);
	furniture.forget();
	await Promise.resolve();
	expect(bottom()).toBe(80);
});
