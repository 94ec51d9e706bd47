import type { TalkStep } from './talk';

/**
 * Size of a step's map in the article, and its pixels per unit. On a phone the wide one would shrink to
 * three fifths, its text to 8 px: a narrower one is drawn.
 */
export const STEP_PICTURES = {
	wide: { widthPx: 560, heightPx: 420, scale: 1.5, ending: '' },
	phone: { widthPx: 340, heightPx: 272, scale: 2, ending: '-phone' }
} as const;

/** A step's map as a path of the site: `views/step-khorgos-phone-dark.webp`. */
export const stepPicture = (
	{ id }: Pick<TalkStep, 'id'>,
	theme: 'dark' | 'light',
	size: keyof typeof STEP_PICTURES = 'wide'
): string => `views/step-${id}${STEP_PICTURES[size].ending}-${theme}.webp`;
