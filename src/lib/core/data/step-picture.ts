import { hasMap, type TalkStep } from './talk';

/** Units of a step's map in the article, and how many pixels the file has for each. */
export const STEP_PICTURE = { widthPx: 560, heightPx: 420, scale: 1.5 } as const;

/** Where a step's map lies, as a path of the site: `views/step-khorgos-dark.webp`. */
export const stepPicture = ({ id }: Pick<TalkStep, 'id'>, theme: 'dark' | 'light'): string =>
	`views/step-${id}-${theme}.webp`;

/** A chart in the map's place leaves nothing for a picture of the map to show. */
export const hasStepPicture: (step: Pick<TalkStep, 'layout'>) => boolean = hasMap;
