import { LANGUAGE } from '#language';

/** Files for programs are written once, with the pages in English: no other build has their routes. */
export const IS_WRITTEN_HERE = LANGUAGE === 'en';

const TYPES = {
	csv: 'text/csv',
	json: 'application/json',
	jsonld: 'application/ld+json',
	atom: 'application/atom+xml',
	xml: 'text/xml',
	txt: 'text/plain'
} as const;

/** A text as the answer of a file, which scripts of any site may read, as they may where it is built. */
export const answerText = (format: keyof typeof TYPES, text: string): Response =>
	new Response(text, {
		headers: {
			'content-type': `${TYPES[format]}; charset=utf-8`,
			'access-control-allow-origin': '*'
		}
	});

/** Without spaces: most of these files are read by programs only, and there are hundreds. */
export const answerJson = (value: unknown, format: 'json' | 'jsonld' = 'json'): Response =>
	answerText(format, `${JSON.stringify(value)}\n`);
