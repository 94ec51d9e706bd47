/** Id of the note that scripts did not start; hidden on prerendered pages. */
export const NOT_STARTED_ID = 'not-started';

/** Shows this note. A script in app.html does the same if this file did not arrive. */
export function showNotStarted(): void {
	document.getElementById(NOT_STARTED_ID)?.removeAttribute('hidden');
}

/** Id of the text of 404.html, see scripts/missing-page.mjs. */
export const MISSING_ID = 'missing';
