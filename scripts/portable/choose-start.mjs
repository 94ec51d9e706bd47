/**
 * Unpacks the requested language and starts it in place; without a request, the first one of the
 * copy. It is inserted into the page as text, so it refers to nothing outside itself.
 */
export function chooseStart() {
	const home = document.currentScript?.parentElement;
	if (!home) return;
	/** @param {string} kind */
	const listParts = (kind) =>
		/** @type {HTMLElement[]} */ ([...document.querySelectorAll(`[data-part="${kind}"]`)]);
	const starts = listParts('start');
	// the page's own query first: a link behind the # may still have the language it was copied in
	const queries = [location.search, location.hash.replace(/^[^?]*/, '')];
	const requested = queries.map((query) => new URLSearchParams(query).get('lang')?.toLowerCase());
	const ofLanguage = requested.flatMap((lang) => starts.filter((each) => each.lang === lang));
	const start = ofLanguage[0] ?? starts[0];
	if (!start) return;
	document.documentElement.lang = start.lang;
	const style = listParts('style').find(({ lang }) => lang === start.lang);
	/** @param {HTMLElement} part */
	const unpack = async (part) => {
		const { body } = await fetch(`data:;base64,${part.textContent}`);
		return new Response(body?.pipeThrough(new DecompressionStream('gzip'))).text();
	};
	(async () => {
		const page = document.querySelector('style');
		if (style && page) page.textContent = await unpack(style);
		const script = document.createElement('script');
		script.textContent = await unpack(start);
		start.replaceWith(script);
	})().catch(() => {
		home.textContent =
			'This browser is too old for this copy of the atlas: open it in a current one.';
	});
}
