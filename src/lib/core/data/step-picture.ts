import { hasMap, type TalkStep } from './talk';

/**
 * Units of a step's map in the article, and how many pixels the file has for each. On a phone the
 * larger one would be shown at three fifths, its words 8 px high: a narrower one is drawn for it.
 */
export const STEP_PICTURES = {
	wide: { widthPx: 560, heightPx: 420, scale: 1.5, ending: '' },
	phone: { widthPx: 340, heightPx: 272, scale: 2, ending: '-phone' }
} as const;

/** Where a step's map lies, as a path of the site: `views/step-khorgos-phone-dark.webp`. */
export const stepPicture = (
	{ id }: Pick<TalkStep, 'id'>,
	theme: 'dark' | 'light',
	size: keyof typeof STEP_PICTURES = 'wide'
): string => `views/step-${id}${STEP_PICTURES[size].ending}-${theme}.webp`;

/** A chart in the map's place leaves nothing for a picture of the map to show. */
export const hasStepPicture: (step: Pick<TalkStep, 'layout'>) => boolean = hasMap;
