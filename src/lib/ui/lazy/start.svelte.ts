/** Whether the atlas runs: false in prerendered pages and during hydration, so that both match. */
export const start = $state({ isDone: false });
