import type { GeoBox } from './geography';

/** A layer's hue: marks and lines, figures and texts, and brighter texts for projectors. */
export interface LayerHue {
	mark: string;
	text: string;
	stage: string;
}

/** Texts have the colour of the marks unless another is given. */
export const hue = (mark: string, text = mark, stage = text): LayerHue => ({ mark, text, stage });

/** The rows of a table that a link can select. */
interface SelectedRows {
	table: string;
	/** The column of the ids. */
	id: string;
	/** Several in one place have their marks beside each other, not at the place. */
	spreadsMarks?: true;
}

/**
 * What a compared measure counts. `money` is in dollars; euros are not divided by an output in dollars.
 * `layer`: whatever a table of the reader's own counts.
 */
export type ComparedCounts = 'heads' | 'money' | 'euros' | 'sites' | 'km' | 'pairs' | 'layer';

/** Plain facts about a layer, for links and styles. */
export interface LayerFacts {
	/** In the names of its colours: `stu` for `--stu`, `--stu-text` and `--stu-stage`. */
	token: string;
	/** False for a layer that the page does not have: it is in no list. */
	isThere?: boolean;
	/** Hidden until a reader or a link shows it: links that name no layers mean the others. */
	isHiddenAtFirst?: true;
	/** What a link can select of its rows, by the word in the link. */
	selects?: Readonly<Record<string, SelectedRows>>;
	/** Measures that countries can be compared by, as links write them, and what each counts. */
	compares?: Readonly<Record<string, ComparedCounts>>;
	/** Area beyond the five countries that its marks need. */
	extent?: GeoBox;
	/** Drawing order, lowest first. */
	paintRank: number;
	/** Drawing order of its flows, if these lie below the marks of other layers. */
	flowRank?: number;
	/** Whether its ribbons run to the flow target in China, so that other flows are short. */
	hasRibbons?: true;
	/** Order of legends, chips and timeline rows, and of the focus if another layer is hidden. */
	legendRank: number;
	/** By theme; `palette.test.ts` tests their contrasts. */
	hues: Readonly<Record<'dark' | 'light' | 'print', LayerHue>>;
}
