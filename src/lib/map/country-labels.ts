import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { type CountryCode, COUNTRIES, type Country } from '../core/domain/countries';
import type { BlockState } from '../layers/labels/map-words';
import { speakFigure } from '../core/data/quality-words';
import type { Quality } from '../core/domain/quality';
import { shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { isPhoneScale, isSmallLabel, labelLayout, labelShiftPx } from '../layers/label-layout';
import { labelFigures, type LabelFigure } from '../layers/label-words';
import type { MarkScale } from '../layers/model';
import { memoizeView } from '../layers/memoize-view';
import type { View } from '../state/view.svelte';
import type { OnFigureRequest } from './picks';
import { html } from './elements';
import { settleAttribute, settleChildren } from './settle';

const NAME_HEIGHT_PX = 16;

/** The visible text, and for a suspect figure its spoken text. */
function figureWords(text: string, quality: Quality): (Node | string)[] {
	const spoken = speakFigure(text, quality);
	if (spoken === text) return [text];
	const seen = html('span', '', text);
	seen.ariaHidden = 'true';
	return [seen, html('span', 'sr-only', spoken)];
}

function figureElement({ text, quality, end }: LabelFigure): HTMLElement {
	const span = html('span', 'label-figure', ...figureWords(text, quality));
	span.dataset.quality = quality;
	if (end) span.dataset.end = end;
	return span;
}

/** Name and figures of each country, as buttons over the map; squares are drawn between them. */
export class CountryLabels {
	#labels = new Map<string, { marker: Marker; button: HTMLButtonElement; figures: HTMLElement }>();
	/** They contain all years: the space for the squares is that of the largest. */
	#layouts = memoizeView(
		['layers', 'investmentMeasure', 'moneyPer', 'period', 'sinceYear'],
		(view, scale: MarkScale) =>
			new Map(COUNTRIES.map(({ code }) => [code, labelLayout(code, view, scale)]))
	);

	constructor(
		private map: MapLibreMap,
		private view: View,
		private onFigureRequest: OnFigureRequest
	) {
		for (const country of COUNTRIES) this.#add(country);
	}

	#add(country: Country): void {
		const figures = html('span', 'label-figures');
		const name = html('span', 'label-name', country.name);
		const button = html('button', 'country-label', name, figures);
		button.type = 'button';
		button.dataset.country = country.code;
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			const { country: open, focus } = this.view.current;
			// the panel is open already: a further click opens the source of the figure under the name
			if (open === country.code) {
				this.onFigureRequest({ country: open, layer: focus, kind: null }, button);
			} else this.view.setCountry(country.code);
		});
		const element = html('div', 'label-anchor', button);
		const marker = new Marker({ element, anchor: 'center' })
			.setLngLat(country.labelLonLat)
			.addTo(this.map);
		this.#labels.set(country.code, { marker, button, figures });
	}

	/** @param blocks the parts of each label that fit */
	update(view: ViewState, scale: MarkScale, blocks: ReadonlyMap<CountryCode, BlockState>): void {
		const phone = isPhoneScale(scale);
		const layouts = this.#layouts(view, scale);
		const shown = shownCountries(view);
		const nameHeightPx = NAME_HEIGHT_PX * scale.wordFactor;
		this.map.getContainer().style.setProperty('--figure-factor', String(scale.figureFactor ?? 1));
		for (const country of COUNTRIES) {
			const { button, figures } = this.#labels.get(country.code)!;
			const small = isSmallLabel(country.code);
			const inFocus = shown.includes(country.code);
			const layout = layouts.get(country.code)!;
			const gapPx = layout.valueYPx - layout.nameYPx - nameHeightPx;
			settleAttribute(figures, 'data-layer', view.focus);
			figures.style.marginTop = phone ? '' : `${gapPx - 6 * scale.wordFactor}px`;
			settleChildren(figures, phone ? [] : labelFigures(view, country.code).map(figureElement));
			button.style.top = `${layout.nameYPx - nameHeightPx / 2}px`;
			button.style.left = `${labelShiftPx(country.code, scale)[0]}px`;
			const state = blocks.get(country.code);
			if (button.hidden !== (state === 'hidden')) button.hidden = state === 'hidden';
			settleAttribute(button, 'data-bare', state === 'name');
			settleAttribute(button, 'data-small', small);
			settleAttribute(button, 'data-dim', !inFocus);
			settleAttribute(button, 'aria-pressed', view.country === country.code);
		}
	}

	destroy(): void {
		for (const { marker } of this.#labels.values()) marker.remove();
	}
}
