/// <reference types="trusted-types" />

/**
 * Trusted Types: text becomes markup or the URL of a script only through a policy. The policies are
 * listed in `scripts/content-security.mjs`.
 */
const factory = typeof window === 'undefined' ? undefined : window.trustedTypes;

/** @throws TypeError for the URL of a script of another host */
function trustUrl(url: string): string {
	const { origin, href } = new URL(url, location.href);
	if (origin !== location.origin) throw new TypeError(`${href} is no script of the atlas.`);
	return url;
}

const own = factory?.createPolicy('atlas', {
	createHTML: (markup) => markup
});

/** For libraries that start a worker by a plain URL; it allows no markup. */
if (factory && !factory.defaultPolicy) {
	factory.createPolicy('default', { createScriptURL: trustUrl });
}

/** Marks escaped markup made by the atlas, for `{@html}`. */
export function trustMarkup(markup: string): string {
	// Svelte's types expect a string
	return (own?.createHTML(markup) ?? markup) as unknown as string;
}
