import { countryByCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';

const SITE = 'soft-power-atlas';

/** Words as a part of a file's name: letters of any script, digits and hyphens, or nothing. */
function slug(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
}

/** `soft-power-atlas-2018-kazakhstan-students.png`. */
export function pictureFileName(view: ViewState, ending: string): string {
	const place = view.country ? countryByCode(view.country).slug : 'central-asia';
	return `${SITE}-${view.year}-${place}-${view.focus}.${ending}`;
}

/** `soft-power-atlas-2005-2023-students.webm`. */
export function videoFileName(
	view: ViewState,
	first: number,
	last: number,
	ending: string
): string {
	return `${SITE}-${first}-${last}-${view.focus}.${ending}`;
}

/** `soft-power-atlas-how-china-courts-central-asia.pptx`. */
export function talkFileName(title: string, ending: string): string {
	return `${[SITE, slug(title)].filter(Boolean).join('-')}.${ending}`;
}
