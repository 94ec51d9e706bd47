/** Text as a part of a file's name: lower-case letters of any script, digits and hyphens, or nothing. */
export const slug = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
