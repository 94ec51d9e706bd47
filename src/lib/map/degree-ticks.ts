import type { Map as MapLibreMap } from 'maplibre-gl';
import { ATLAS_BOX } from '../domain/geography';

const SVG = 'http://www.w3.org/2000/svg';
const STEP_DEGREES = 5;
const TICK_PX = 7;
/** Labels nearer to a corner than this would run into each other. */
const CORNER_PX = 28;
/** Between the plate's links at the lower left and the first label, half a label included. */
const AFTER_LINKS_PX = 24;

/** Ticks every five degrees inside the plate's edge, named below and on the right, as on a printed plate. */
export class DegreeTicks {
	#svg = document.createElementNS(SVG, 'svg');
	#path = document.createElementNS(SVG, 'path');
	#labels = document.createElementNS(SVG, 'g');
	/** How far the plate's links reach; they are longer in other languages. */
	#linksPx = 0;

	constructor(private map: MapLibreMap) {
		this.#svg.setAttribute('class', 'degree-ticks');
		this.#svg.setAttribute('aria-hidden', 'true');
		this.#svg.append(this.#path, this.#labels);
		map.getCanvasContainer().append(this.#svg);
		map.on('move', () => this.update());
		map.on('resize', () => this.#measureLinks());
		this.#measureLinks();
		this.update();
	}

	/** Not at every move: reading a place lays the page out anew. */
	#measureLinks(): void {
		const container = this.map.getContainer();
		const links = container.closest('.atlas')?.querySelector('.atlas-credit');
		const { right = 0, width = 0 } = links?.getBoundingClientRect() ?? {};
		this.#linksPx = width > 0 ? right - container.getBoundingClientRect().left + AFTER_LINKS_PX : 0;
	}

	update(): void {
		// a turned or tilted map has no straight meridians to mark
		const isUpright = this.map.getBearing() === 0 && this.map.getPitch() === 0;
		this.#svg.style.display = isUpright ? '' : 'none';
		if (!isUpright) return;
		const { clientWidth: width, clientHeight: height } = this.map.getContainer();
		const [west, south, east, north] = ATLAS_BOX;
		const ticks: string[] = [];
		const labels: Element[] = [];
		for (
			let lon = Math.ceil(west / STEP_DEGREES) * STEP_DEGREES;
			lon <= east;
			lon += STEP_DEGREES
		) {
			const x = Math.round(this.map.project([lon, 45]).x);
			if (x < 0 || x > width) continue;
			ticks.push(`M${x} 0v${TICK_PX}M${x} ${height}v${-TICK_PX}`);
			if (x > Math.max(this.#linksPx, CORNER_PX) && x < width - CORNER_PX)
				labels.push(label(x, height - 11, lon, 'middle'));
		}
		for (
			let lat = Math.ceil(south / STEP_DEGREES) * STEP_DEGREES;
			lat <= north;
			lat += STEP_DEGREES
		) {
			const y = Math.round(this.map.project([70, lat]).y);
			if (y < 0 || y > height) continue;
			ticks.push(`M0 ${y}h${TICK_PX}M${width} ${y}h${-TICK_PX}`);
			if (y > CORNER_PX && y < height - CORNER_PX)
				labels.push(label(width - 11, y + 4, lat, 'end'));
		}
		this.#path.setAttribute('d', ticks.join(''));
		this.#labels.replaceChildren(...labels);
	}

	destroy(): void {
		this.#svg.remove();
	}
}

function label(x: number, y: number, degrees: number, anchor: 'middle' | 'end'): Element {
	const text = document.createElementNS(SVG, 'text');
	text.setAttribute('x', String(x));
	text.setAttribute('y', String(y));
	text.setAttribute('text-anchor', anchor);
	text.textContent = `${degrees}°`;
	return text;
}
