/** Has the user asked the browser to save data? False at build time: call once the page runs. */
export function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	if (connection?.saveData) return true;
	return matchMedia('(prefers-reduced-data: reduce)').matches;
}
