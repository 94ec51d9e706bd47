/** The element of every page that says that its scripts did not start; hidden by the prerendered page. */
export const NOT_STARTED_ID = 'not-started';

/** Says so. The script in app.html does the same where not even this one came. */
export function showNotStarted(): void {
	document.getElementById(NOT_STARTED_ID)?.removeAttribute('hidden');
}

/** What 404.html says before its scripts: see scripts/missing-page.mjs. */
export const MISSING_ID = 'missing';
