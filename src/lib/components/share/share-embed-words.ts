import type { EmbedOptions } from '../../domain/embed-options';

export type EmbedForm = 'frame' | 'element';

/** Words of the part of the share dialog that puts the map into another page. */
export const SHARE_EMBED_WORDS = {
	title: 'Put this map into a page',
	form: 'Code',
	forms: { frame: 'Frame', element: 'Element with script' } satisfies Record<EmbedForm, string>,
	codes: {
		frame: 'For any page that takes HTML',
		element: 'For pages that talk with the map'
	} satisfies Record<EmbedForm, string>,
	width: 'Width in pixels; empty for all there is',
	height: 'Height in pixels',
	theme: 'Theme',
	themes: { system: 'The reader’s', dark: 'Dark', light: 'Light' } satisfies Record<
		EmbedOptions['theme'],
		string
	>,
	timeline: 'Years under the map',
	still: 'A picture alone',
	said: 'Code copied',
	preview: 'Preview of the embedded map',
	onTheWeb: 'To put this map into a page, share it from the atlas on the web:'
} as const;
