import type { DetailTables } from '../../data/types';
import type { ThemeName } from '../../domain/palette';
import type { ViewState } from '../../domain/view-state';
import { onScreen } from '../../layers/on-screen';
import { MARK_SCALES } from '../../layers/model';
import type { MapNames } from './map-names';
import { paintCard } from './layouts/card';
import { paintPlateSheet } from './layouts/plate';
import { paintPortrait } from './layouts/portrait';
import { paintWide } from './layouts/wide';
import type { StoryWords } from './sheet-title';
import { svgDocument } from './svg-document';

/** Shapes of a sheet: a slide, a slide's map alone, a preview for chats, a phone's screen. */
export type SheetLayout = 'wide' | 'plate' | 'card' | 'portrait';

/** All that a sheet is made from: equal inputs give the same bytes. */
export interface SheetInput {
	view: ViewState;
	layout: SheetLayout;
	theme: ThemeName;
	/** The whole address of the view, as it is printed. */
	link: string;
	/** Text of `picture/base.svg`. */
	ground: string;
	/** Null leaves the neighbours' names out. */
	names: MapNames | null;
	/** Needed where loans or sites are shown. */
	detail: DetailTables | null;
	/** A step's own title and text; null for the view's sentence. */
	story: StoryWords | null;
}

/** Units of each shape; at 1× a unit is a pixel. */
export const SHEET_SIZES: Readonly<Record<SheetLayout, { width: number; height: number }>> = {
	wide: { width: 1280, height: 720 },
	plate: { width: 900, height: 600 },
	card: { width: 1200, height: 630 },
	portrait: { width: 405, height: 720 }
};

const PAINTERS: Readonly<Record<SheetLayout, (input: SheetInput) => string>> = {
	wide: paintWide,
	plate: paintPlateSheet,
	card: paintCard,
	portrait: paintPortrait
};

/**
 * One picture of a view as a self-contained SVG: map, large year, title, key, sources, link, licence.
 * @param faceRules `@font-face` rules with the fonts inside, see `sheet-fonts.ts`; without them the
 * reader's own fonts stand in
 */
export function composeSheet(input: SheetInput, faceRules = ''): string {
	const view = onScreen(
		input.view,
		input.layout === 'portrait' ? MARK_SCALES.phone : MARK_SCALES.desktop
	);
	return svgDocument(PAINTERS[input.layout]({ ...input, view }), {
		...SHEET_SIZES[input.layout],
		theme: input.theme,
		faceRules
	});
}
