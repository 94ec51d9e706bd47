import { MapLibreOverlay } from '@deck.gl/maplibre';
import { NavigationControl, type Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../core/domain/palette';
import { getPageBounds, isStageSized, isStep, listShownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { isPhoneScale } from '../layers/label-layout';
import { isPhonePage } from '../layers/mark-scale';
import { buildLayers } from '../layers/build';
import type { Box } from '../layers/box';
import type { MarkScale } from '../layers/model';
import { afterPaint } from '../core/site/after-paint';
import { isOtherYearAlone } from '../state/deferred-view.svelte';
import { onScreen } from '../layers/on-screen';
import { setDisputed, setSelectedCountries, setTheme } from './base/base-state';
import { addRelief, createBaseMap } from './base/create-map';
import { DATA_SLOT_ID } from './base/style';
import { getCamera, frameBox, isFramedAnew, isSameCamera, moveTo } from './frame';
import { drawOnceWhole } from './first-drawing';
import { FramesOnDemand } from './frames-on-demand';
import { CachedBaseMap } from './cached-base-map';
import { MapData } from './map-data';
import { MarksSlot } from './marks-slot';
import { startNearGround } from './near-ground';
import { followPointer } from './pointer';
import { GroundNames } from './labels/ground-names';
import type { BaseGeometry } from './base/geometry';
import type { LiveMapOptions } from './live-map-options';
import { LiveMapLabels } from './labels/live-map-labels';
import { Tween } from './tween';
import './texture-disposal';
import './overlay.css';
import { ChosenRegion } from './region';
import { describeStage, getScreenScale, setWordScale } from './screen-scale';
import { findStepCamera } from './step-view';

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const measureSize = ({ clientWidth, clientHeight }: HTMLElement) => ({
	widthPx: clientWidth,
	heightPx: clientHeight
});

/** The live map of one graphics context: base map, data layers, labels, flow target, tooltip. */
export class LiveMap {
	/** The view that was last shown, and how it is drawn on this screen. */
	#view: ViewState;
	#state: ViewState;
	#data: MapData;
	#tween: Tween;
	#labels: LiveMapLabels;
	#pointer: ReturnType<typeof followPointer>;
	#region: ChosenRegion;
	#overlay: MapLibreOverlay;
	#base: CachedBaseMap;
	#names: GroundNames;
	#frames = new FramesOnDemand();
	#theme: 'dark' | 'light';
	#resize: ResizeObserver;
	#destroyed = false;
	/** Cached until a resize: reading them forces a layout of the whole page. */
	#markScale: MarkScale;
	/** The same with the labels moved apart, as they fit the resting map. */
	#spread: MarkScale;
	#stage = '';
	/** What lay over the map when it was last moved to its view. */
	#framedUnder: readonly Box[] | undefined;

	private constructor(
		readonly map: MapLibreMap,
		private container: HTMLElement,
		private options: LiveMapOptions,
		private geometry: BaseGeometry
	) {
		this.#markScale = getScreenScale(options.view.current, options.scale);
		this.#view = options.view.current;
		this.#state = onScreen(this.#view, this.#markScale);
		this.#theme = options.theme;
		this.#tween = new Tween(this.#state.year, () => this.#drawTime());
		this.#spread = this.#markScale;
		this.#names = new GroundNames(geometry.names);
		this.#labels = new LiveMapLabels(map, container, this.#names, {
			...options,
			// not before it has been made
			onroom: () => queueMicrotask(() => this.#showLabels())
		});
		this.#data = new MapData(map, () => this.#redraw(), options.onError);
		this.#showLabels();
		this.#region = new ChosenRegion(map, () =>
			this.#frame(reducedMotion() || container.dataset.ready !== 'true')
		);
		this.#base = new CachedBaseMap(map);
		this.#overlay = new MapLibreOverlay({
			interleaved: true,
			layers: this.#layers(),
			onHover: (info) => this.#pointer.hover(info)
		});
		map.addControl(this.#overlay);
		this.#base.drive(this.#overlay);
		this.#overlay['_deck']?.['animationLoop']?.setProps({ animationFrameProvider: this.#frames });
		this.#frames.follow(map, container);
		if (!options.isBehindText)
			map.addControl(new NavigationControl({ visualizePitch: true }), 'bottom-right');
		this.#pointer = followPointer(container, options, {
			...{ map, overlay: this.#overlay, region: this.#region },
			getState: () => this.#state
		});
		map.on('moveend', (event) => {
			// a move by the user enters the link, flights and resizes do not
			if (event.originalEvent) options.view.adjust({ camera: getCamera(map) });
			this.#redraw();
		});
		for (const turn of ['zoom', 'rotate'] as const) map.on(turn, () => this.#draw());
		this.#resize = new ResizeObserver(() => this.resize());
		this.#resize.observe(container);
		drawOnceWhole(map, this.#draw.bind(this), this.#whole.bind(this));
		Object.assign(container, { atlas: { map, overlay: this.#overlay } });
	}

	/** @throws ReaderError if the map cannot be drawn */
	static async create(container: HTMLElement, options: LiveMapOptions): Promise<LiveMap> {
		const { camera } = options.view.current;
		const shown = listShownCountries(options.view.current);
		const scale = getScreenScale(options.view.current, options.scale);
		const bounds = getPageBounds(options.view.current, isPhonePage(measureSize(container)));
		const { map, geometry } = await createBaseMap(
			container,
			options.theme,
			bounds,
			options.isBehindText ?? false
		);
		if (!options.isBehindText && isPhoneScale(scale) && !scale.isLocator)
			map.cooperativeGestures.enable();
		if (camera) moveTo(map, camera, true);
		// the overlay first: while a style changes it ignores `beforeId` and draws under the land
		const live = new LiveMap(map, container, options, geometry);
		addRelief(map, options.theme);
		setSelectedCountries(map, shown);
		live.#region.show(live.#state);
		if (live.#state.stage) live.#frame(true);
		return live;
	}

	#whole(): void {
		if (this.#destroyed) return;
		this.#base.allow();
		this.#frames.wake();
		this.container.dataset.ready = 'true';
		startNearGround(this.map, this.#names, {
			...{ parts: this.#data.parts, geometry: this.geometry },
			onNames: () => this.#showLabels()
		});
	}

	#rescale(view: ViewState): void {
		this.#stage = describeStage(view);
		this.#markScale = getScreenScale(view, this.options.scale);
		setWordScale(this.map, this.container, view, this.#markScale);
		setTheme(this.map, this.#theme, isStageSized(view));
		setDisputed(this.map, !isStep(view));
	}

	#redraw(): void {
		this.#showLabels();
		this.#draw();
	}

	#layers() {
		const marks = buildLayers({
			view: this.#state,
			time: this.#tween.time,
			palette: PALETTES[this.#theme],
			isDark: this.#theme === 'dark',
			scale: this.#spread,
			bearing: this.map.getBearing(),
			zoom: this.map.getZoom(),
			detail: this.#data.detail,
			closeCourses: this.#data.closeCourses,
			siteShapes: this.#data.siteShapes,
			beforeId: DATA_SLOT_ID
		});
		return [new MarksSlot({ id: 'marks-slot', beforeId: DATA_SLOT_ID }), ...marks];
	}

	#draw(): void {
		this.#frames.wake();
		this.#drawTime();
	}

	/** All that a year step costs the main thread. */
	#drawTime(): void {
		if (this.#destroyed) return;
		this.#overlay.setProps({ layers: this.#layers() });
		this.#frames.once();
		this.#base.changed();
	}

	/** Whether a view is shown after the next paint: labels of the one before would move twice. */
	get #isBehind(): boolean {
		return this.#view !== this.options.view.current;
	}

	#showLabels = (): void => {
		if (this.#destroyed || this.#isBehind) return;
		this.#spread = this.#labels.spread(this.#state, this.#markScale, this.#data.detail);
		this.#labels.show(this.#state, this.#spread, this.#data.detail);
	};

	/** Moves the map to a view, and free of what lies over it now. */
	show(view: ViewState): void {
		this.#view = view;
		const before = this.#state;
		if (describeStage(view) !== this.#stage) this.#rescale(view);
		const state = onScreen(view, this.#spread);
		this.#state = state;
		const cut = reducedMotion();
		const shown = listShownCountries(state);
		if (shown !== listShownCountries(before)) setSelectedCountries(this.map, shown);
		this.#region.show(state);
		this.#follow(state, before, cut);
		this.#data.prepare(state);
		this.#pointer.tooltip.hide();
		this.#tween.moveTo(state.year, cut);
		if (isOtherYearAlone(before, state)) {
			this.#labels.showYear(state, this.#spread, this.#data.detail);
			return;
		}
		// the marks first: a phone takes a while for each
		this.#spread = this.#labels.spread(state, this.#markScale, this.#data.detail);
		this.#draw();
		afterPaint(this.#showLabels);
	}

	#follow(state: ViewState, before: ViewState, cut: boolean): void {
		if (!isFramedAnew(before, state) && this.options.overlays?.() === this.#framedUnder) return;
		// a region that was just chosen is framed when its outline is loaded
		if (state.camera || state.region === null || this.#region.bounds) this.#frame(cut);
	}

	/** Moves to the camera of a step, or the link's, else to the page's own framing. */
	#frame(cut: boolean): void {
		const state = this.#state;
		this.#framedUnder = this.options.overlays?.();
		const camera =
			findStepCamera(state, this.#markScale, this.container, {
				isBehindText: this.options.isBehindText ?? false,
				overlays: this.#framedUnder
			}) ?? state.camera;
		const isPage = isPhonePage(measureSize(this.container));
		const bounds = this.#region.bounds ?? getPageBounds(state, isPage);
		if (!camera) frameBox(this.map, bounds, cut);
		else if (!isSameCamera(camera, getCamera(this.map))) moveTo(this.map, camera, cut);
	}

	setTheme(theme: 'dark' | 'light'): void {
		if (theme === this.#theme) return;
		this.#theme = theme;
		setTheme(this.map, theme, isStageSized(this.#state));
		this.#draw();
	}

	/** Another size of the map, or of all text on stage. */
	resize(): void {
		if (this.#destroyed) return;
		this.#rescale(this.options.view.current);
		this.#labels.resized();
		this.map.resize();
		if (this.#isBehind) {
			// resized by a panel that opens, say: the view with it is shown next, and then framed
			this.#framedUnder = [];
			return;
		}
		// the other size may have limited the camera; a drag goes on
		const isFlying = this.#state.camera && this.map.isMoving();
		if (!this.map.dragPan.isActive()) this.#frame(!isFlying);
		this.#redraw();
	}

	destroy(): void {
		this.#destroyed = true;
		this.#data.parts.stop();
		this.#tween.stop();
		this.#resize.disconnect();
		this.#labels.destroy();
		this.#pointer.destroy();
		this.#frames.destroy();
		this.map.remove();
	}
}
