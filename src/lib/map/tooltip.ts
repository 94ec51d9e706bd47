import type { Tip } from '../layers/model';
import { html } from './elements';
import './tooltip.css';

const MARGIN_PX = 14;

/** The tooltip next to the pointer; lists and panels have the same content. */
export class Tooltip {
	#element = html('div', 'map-tooltip');

	constructor(private frame: HTMLElement) {
		this.#element.setAttribute('aria-hidden', 'true');
		this.#element.hidden = true;
		frame.append(this.#element);
	}

	show(tip: Tip, x: number, y: number): void {
		this.#element.replaceChildren(
			html('p', 'map-tooltip-title', tip.title),
			html('p', 'map-tooltip-value', tip.value),
			html('p', 'map-tooltip-source', [tip.quality, tip.source].filter(Boolean).join(' · '))
		);
		this.#element.hidden = false;
		const { offsetWidth: width, offsetHeight: height } = this.#element;
		const { clientWidth, clientHeight } = this.frame;
		const left = x + MARGIN_PX + width > clientWidth ? x - MARGIN_PX - width : x + MARGIN_PX;
		const top = y + MARGIN_PX + height > clientHeight ? y - MARGIN_PX - height : y + MARGIN_PX;
		this.#element.style.translate = `${Math.max(4, left)}px ${Math.max(4, top)}px`;
	}

	hide(): void {
		if (!this.#element.hidden) this.#element.hidden = true;
	}

	destroy(): void {
		this.#element.remove();
	}
}
