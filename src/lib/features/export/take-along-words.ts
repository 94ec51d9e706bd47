import { m } from '#messages';
import { formatRatio } from '$lib/core/domain/numbers';
import type { ThemeName } from '$lib/core/domain/palette';

/** Words of the dialog in which a view or a talk is taken along as a file. */
export const TAKE_WORDS = {
	button: m.take_along_button(),
	buttonLabel: m.take_along_button_label(),
	title: m.take_along_title(),
	close: m.take_along_close(),
	intro: m.take_along_intro(),
	picture: m.take_along_picture(),
	preview: m.take_along_preview(),
	drawing: m.take_along_drawing(),
	shape: m.take_along_shape(),
	theme: m.take_along_theme(),
	scale: m.take_along_scale(),
	pixels: (width: number, height: number) => m.take_along_pixels({ width, height }),
	png: m.take_along_png(),
	svg: m.take_along_svg(),
	svgHint: m.take_along_svg_hint(),
	pitch: m.take_along_pitch(),
	film: m.take_along_film(),
	from: m.take_along_from(),
	to: m.take_along_to(),
	seconds: m.take_along_seconds(),
	record: m.take_along_record(),
	filmLength: (years: number, seconds: number) => m.take_along_film_length({ years, seconds }),
	talk: m.take_along_talk(),
	talkOpener: m.take_along_talk_opener(),
	talkIntro: m.take_along_talk_intro(),
	slides: m.take_along_slides(),
	document: m.take_along_document(),
	talkFilm: m.take_along_talk_film(),
	talkHint: (steps: number) => m.take_along_talk_hint({ steps }),
	talkFilmHint: m.take_along_talk_film_hint(),
	cancel: m.take_along_cancel(),
	cancelled: m.take_along_cancelled(),
	working: (percent: number) => m.take_along_working({ percent }),
	saved: (name: string, size: string) => m.take_along_saved({ name, size }),
	failed: m.take_along_failed()
} as const;

export const SHAPE_WORDS = {
	wide: m.take_along_shape_wide(),
	portrait: m.take_along_shape_portrait()
} as const;

export const THEME_WORDS: Readonly<Record<ThemeName, string>> = {
	light: m.take_along_theme_light(),
	dark: m.take_along_theme_dark(),
	print: m.take_along_theme_print()
};

export const SCALE_WORDS = { '1': '1×', '2': '2×', '3': '3×', '4': '4×' } as const;

export const SECONDS_WORDS = { '1': '1', '2': '2', '3': '3', '5': '5' } as const;

/** `640 kB`, `2.4 MB`. */
export function describeBytes(bytes: number): string {
	return bytes < 1e6
		? m.take_along_kilobytes({ size: Math.max(1, Math.round(bytes / 1e3)) })
		: m.take_along_megabytes({ size: formatRatio(bytes / 1e6) });
}
