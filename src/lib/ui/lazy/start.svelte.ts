/**
 * Whether the atlas runs. False in every prerendered page and during hydration, so that both match;
 * true ever after, on later pages as well.
 */
export const start = $state({ isDone: false });
