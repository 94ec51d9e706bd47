import type { GeoBox, LonLat } from '$lib/core/domain/geography';
import { cameraFrame, frameBounds, type MapFrame } from '$lib/picture/map-frame';
import { NEAREST_ZOOM } from './clusters';

/** A pointer that moves less has pressed a mark. */
const LEAST_DRAG_PX = 5;

/** Which part of a reader's map is shown: all of it, until it is zoomed. */
export class MapCamera {
	private place = $state.raw<{ center: LonLat; zoom: number } | null>(null);
	readonly frame: MapFrame;
	readonly isWhole = $derived(this.place === null);
	readonly isNearest = $derived((this.place?.zoom ?? 0) >= NEAREST_ZOOM);
	private drag: { x: number; y: number; frame: MapFrame } | null = null;

	/** @param getWhole the frame of the whole map, which has its size */
	constructor(private readonly getWhole: () => MapFrame) {
		this.frame = $derived.by(() =>
			this.place ? cameraFrame({ ...this.place, bearing: 0, pitch: 0 }, getWhole()) : getWhole()
		);
	}

	showAll(): void {
		this.place = null;
	}

	/** @param levels below zero to go further out, at most to the whole map */
	zoomBy(levels: number): void {
		const { frame } = this;
		const zoom = Math.min(NEAREST_ZOOM, frame.zoom + levels);
		if (zoom <= this.getWhole().zoom) return this.showAll();
		this.place = { center: getMiddle(frame), zoom };
	}

	showBox(box: GeoBox): void {
		const frame = frameBounds(box, this.frame);
		// a group opens by at least one level
		const zoom = Math.min(NEAREST_ZOOM, Math.max(this.frame.zoom + 1, frame.zoom));
		this.place = { center: getMiddle(frame), zoom };
	}

	startDrag({ clientX: x, clientY: y, button }: PointerEvent): void {
		if (button === 0 && !this.isWhole) this.drag = { x, y, frame: this.frame };
	}

	moveDrag(event: PointerEvent): void {
		if (!this.drag || !this.place) return;
		const [right, down] = [event.clientX - this.drag.x, event.clientY - this.drag.y];
		if (Math.hypot(right, down) < LEAST_DRAG_PX) return;
		(event.currentTarget as Element).setPointerCapture(event.pointerId);
		const { frame } = this.drag;
		const center = frame.lonLatAt([frame.widthPx / 2 - right, frame.heightPx / 2 - down]);
		this.place = { ...this.place, center };
	}

	endDrag(): void {
		this.drag = null;
	}
}

const getMiddle = (frame: MapFrame): LonLat =>
	frame.lonLatAt([frame.widthPx / 2, frame.heightPx / 2]);
