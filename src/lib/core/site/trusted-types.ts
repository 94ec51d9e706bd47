/// <reference types="trusted-types" />

/**
 * Browsers with Trusted Types let no text become markup or the URL of a script unless a policy
 * of the page has let it pass. The names of the policies stand in `scripts/content-security.mjs`.
 */
const factory = typeof window === 'undefined' ? undefined : window.trustedTypes;

/** @throws TypeError for the URL of a script of another host */
function ownUrl(url: string): string {
	const { origin, href } = new URL(url, location.href);
	if (origin !== location.origin) throw new TypeError(`${href} is no script of the atlas.`);
	return url;
}

const own = factory?.createPolicy('atlas', {
	createHTML: (markup) => markup
});

/** For libraries that start a worker by its plain URL; it lets no markup pass. */
if (factory && !factory.defaultPolicy) {
	factory.createPolicy('default', { createScriptURL: ownUrl });
}

/** Marks markup that the atlas wrote and escaped itself, for `{@html}`. */
export function ownMarkup(markup: string): string {
	// a TrustedHTML stands where Svelte's types know a string
	return (own?.createHTML(markup) ?? markup) as unknown as string;
}
