/** Id of the gradient in the root layout for the marks of every page. */
export const RIBBON_FADE_ID = 'ribbon-fade';
