import { m } from '#messages';
import type { EmbedOptions } from '$lib/core/domain/embed-options';

export type EmbedForm = 'frame' | 'element';

/** Words of the part of the share dialog that embeds the map in another page. */
export const SHARE_EMBED_WORDS = {
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
	themes: {
		system: m.share_embed_theme_system(),
		dark: m.share_embed_theme_dark(),
		light: m.share_embed_theme_light()
	} satisfies Record<EmbedOptions['theme'], string>
} as const;
