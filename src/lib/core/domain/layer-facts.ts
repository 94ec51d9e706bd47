import type { GeoBox } from './geography';

/** A layer's hue: marks and lines, figures and words, and the projector's brighter words. */
export interface LayerHue {
	mark: string;
	text: string;
	stage: string;
}

/** A hue whose words have the mark's own colour unless another is named. */
export const hue = (mark: string, text = mark, stage = text): LayerHue => ({ mark, text, stage });

/** What a layer is before it says or draws anything: plain values that links and styles read. */
export interface LayerFacts {
	/** In the names of its colours: `stu` for `--stu`, `--stu-text` and `--stu-stage`. */
	token: string;
	/** False for a layer that a page is without: it is then in no list. */
	isThere?: boolean;
	/** Of what it draws beyond the five, for maps to make room. */
	extent?: GeoBox;
	/** Its place in the order of drawing, lowest first. */
	paintRank: number;
	/** Its place among keys, chips and timeline rows; the next in it comes into focus. */
	legendRank: number;
	/** One hue a ground; their contrasts are tested in `palette.test.ts`. */
	hues: Readonly<Record<'dark' | 'light' | 'print', LayerHue>>;
}
