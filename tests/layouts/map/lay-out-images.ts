/**
 * Lays out every exported image, and the embedded map, in the language of the process, and finds
 * what overlaps or is cut off on their maps. No browser, like `lay-out-pages.ts`.
 */
import { readFileSync } from 'node:fs';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { isOnStage } from '../../../src/lib/core/domain/subject';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { isWithin, overlaps, type Box } from '../../../src/lib/layers/box';
import { writeMap, type MapGround, type MapLabels } from '../../../src/lib/labels/map-labels';
import type { NameLists } from '../../../src/lib/labels/name-rows';
import { listEmbedOverlays } from '../../../src/lib/labels/overlay-boxes';
import { isPhoneScale } from '../../../src/lib/layers/label-layout';
import { getMarkScale } from '../../../src/lib/layers/mark-scale';
import { onScreen } from '../../../src/lib/layers/on-screen';
import { buildFrameGround, spreadIn } from '../../../src/lib/picture/frame-labels';
import { layOutImage } from '../../../src/lib/picture/image/compose-image';
import { fillSides, frameView } from '../../../src/lib/picture/map-frame';
import {
	listBoxesOn,
	findErrorsAmong,
	KINDS,
	findMissingLabels,
	findNamelessCapitals,
	stepViews
} from './boxes';
import type { Laid } from './lay-out-pages';

/** Figures, estimates, and a gap with its card. */
const YEARS = [2018, 2019, 2021];
/** 16:9, 9:16, 1:1 and a sheet. */
const LAYOUTS = ['wide', 'portrait', 'square', 'a4'] as const;
/** Windows of a frame, and the space that the surrounding text leaves for the map. */
const EMBEDS = [
	{ name: 'embed 800 × 600', window: 800, room: { widthPx: 800, heightPx: 309 } },
	{ name: 'embed 400 × 300', window: 400, room: { widthPx: 400, heightPx: 190 } }
] as const;

/** Says that a map is not framed by its page. */
const OWN_CAMERA = { center: [68, 45] as LonLat, zoom: 4, bearing: 0, pitch: 0 };

const names = JSON.parse(readFileSync('static/geo/labels.json', 'utf8')) as NameLists;

interface Checked {
	ground: MapGround;
	written: MapLabels;
	isFramed: boolean;
}

/** Errors of one map. */
function listErrors(year: number, { ground, written: words, isFramed }: Checked): string[] {
	const { widthPx, heightPx, view, place, overlays } = ground;
	const edge: Box = { left: 0, top: 0, right: widthPx, bottom: heightPx };
	const boxes = listBoxesOn(ground, words, isFramed);
	const over = overlays.map((box, index) => ({ what: `overlays ${index}`, box }));
	const named = words.names.map(({ row }) => row.text);
	const errors = [
		...findErrorsAmong([...boxes, ...over], edge),
		...findMissingLabels(view, words, isPhoneScale(ground.scale)),
		...findNamelessCapitals(view, named, { place, widthPx, heightPx }, overlays)
	];
	const target = words.targets.get(year);
	if (target) {
		if (!isWithin(target.box, edge)) errors.push('words of the flow target are cut');
		for (const { what: other, box } of [...boxes, ...over])
			if (overlaps(box, target.box)) errors.push(`words of the flow target on ${other}`);
	}
	return errors;
}

export async function layOutImages(): Promise<Laid> {
	const detail = await loadDetail();
	const found = new Map<string, string[]>();
	let count = 0;
	const check = (what: string, year: number, map: Checked) => {
		count += 1;
		for (const error of listErrors(year, map)) {
			const key = `${what}: ${error}`;
			found.set(key, [...(found.get(key) ?? []), String(year)]);
		}
	};
	// year by year in each layout: sites keep their places, and are spread once
	for (const [kind, patch] of Object.entries(KINDS)) {
		const views = YEARS.map((year): ViewState => ({ ...DEFAULT_VIEW, ...patch, year }));
		for (const layout of LAYOUTS) {
			for (const view of views) {
				const { map } = layOutImage({
					...{ view, layout, names, detail, theme: 'light', ground: '', story: null },
					link: 'https://atlas.example/2018'
				});
				check(`${kind}, ${layout}`, view.year, map!);
			}
		}
		for (const { name, window, room } of EMBEDS) {
			const own = getMarkScale(window);
			for (const view of views) {
				if (isOnStage(view)) continue;
				const shown = onScreen(view, own);
				const frame = fillSides(frameView(shown, room));
				const overlays = listEmbedOverlays(room);
				const ground = buildFrameGround(shown, spreadIn(shown, own, frame), frame, { overlays });
				check(`${kind}, ${name}`, view.year, {
					ground,
					written: writeMap(ground),
					isFramed: false
				});
			}
		}
	}
	// the pictures of a talk: in slides, documents and video
	for (const { id, view, callouts } of stepViews()) {
		for (const layout of ['map', 'wide'] as const) {
			const { map } = layOutImage({
				...{ view, layout, names, detail, callouts, theme: 'light', ground: '', story: null },
				link: 'https://atlas.example/2018'
			});
			// the camera of a step that marks places is for them: other marks may lie under their names
			const camera = callouts.length > 0 ? OWN_CAMERA : view.camera;
			const ground = { ...map!.ground, view: { ...map!.ground.view, camera } };
			check(`step ${id}, ${layout}`, view.year, { ...map!, ground });
		}
	}
	const errors = [...found].map(([error, years]) => `${error} (${years.join(' ')})`);
	return { count, errors };
}
