/** Of the gradient that the root layout holds for the marks of every page. */
export const RIBBON_FADE_ID = 'ribbon-fade';
