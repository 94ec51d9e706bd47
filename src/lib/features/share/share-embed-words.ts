import { m } from '#messages';
import type { EmbedOptions } from '$lib/core/domain/embed-options';

export type EmbedForm = 'frame' | 'element';

/** Words of the part of the share dialog that puts the map into another page. */
export const SHARE_EMBED_WORDS = {
	title: m.share_embed_title(),
	form: m.share_embed_form(),
	forms: {
		frame: m.share_embed_form_frame(),
		element: m.share_embed_form_element()
	} satisfies Record<EmbedForm, string>,
	codes: {
		frame: m.share_embed_code_frame(),
		element: m.share_embed_code_element()
	} satisfies Record<EmbedForm, string>,
	width: m.share_embed_width(),
	height: m.share_embed_height(),
	theme: m.share_embed_theme(),
	themes: {
		system: m.share_embed_theme_system(),
		dark: m.share_embed_theme_dark(),
		light: m.share_embed_theme_light()
	} satisfies Record<EmbedOptions['theme'], string>,
	timeline: m.share_embed_timeline(),
	still: m.share_embed_still(),
	said: m.share_embed_said(),
	preview: m.share_embed_preview(),
	onTheWeb: m.share_embed_on_the_web()
} as const;
