/** Empty elements of a drawing; in HTML only those of SVG may be self-closing. */
const EMPTY_SHAPES = /<(path|stop|circle|rect|use)([^<>]*)><\/\1>/g;

/** A tag up to its styles, so that text is not matched. */
const STYLED_TAG = /<[a-z]+ (?:[^<>]* )?style="[^"<>]*"/g;
const STYLE = / ?style="([^"]*)"$/;

/** Frequent attributes; a value of one word needs no quotes. */
const TAG = /<[a-z][a-z0-9-]*(?: [^<>]*)?>/g;
const ONE_WORD =
	/ (class|style|type|role|scope|tabindex|id|for|fill|stroke|stroke-[a-z]+|text-anchor|font-[a-z]+|letter-spacing|opacity|width|height|x|y|aria-[a-z]+|data-[a-z-]+)="([^\s"'=<>`/]+)"(\/?)(?=[ >])/g;

/** An attribute without a value. */
const NO_VALUE = / (data-[a-z-]+)=""(?=[ >])/g;

/** `width: 1rem; height: 0.5rem;` as `width:1rem;height:.5rem`. */
const leanStyle = (style: string) =>
	style
		.replace(/([:;]) /g, '$1')
		.replace(/([:( ])0\./g, '$1.')
		.replace(/;$/, '');

/**
 * Removes what browsers do without from a prerendered page: a twentieth of a map's page. Hydration
 * finds the same elements and sets the attributes again.
 */
export function trimMarkup(html: string): string {
	return html
		.replace(STYLED_TAG, (tag) =>
			tag.replace(STYLE, (_, style: string) => ` style="${leanStyle(style)}"`)
		)
		.replace(EMPTY_SHAPES, '<$1$2/>')
		.replace(TAG, (tag) =>
			// without the space the slash would be part of the value
			tag
				.replace(ONE_WORD, (_, name, value, end) => ` ${name}=${value}${end && ' /'}`)
				.replace(NO_VALUE, ' $1')
		);
}
