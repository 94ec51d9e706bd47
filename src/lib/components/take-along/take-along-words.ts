import type { ThemeName } from '../../domain/palette';

/** Words of the dialog in which a view or a talk is taken along as a file. */
export const TAKE_WORDS = {
	button: 'Save',
	buttonLabel: 'Save this view as a picture or a video',
	title: 'Take it along',
	close: 'Close',
	intro: 'Made in this browser, from the view on the map: nothing is sent anywhere.',
	picture: 'Picture',
	preview: 'Preview of the picture',
	drawing: 'Drawing the picture …',
	shape: 'Shape',
	theme: 'Colours',
	scale: 'Size of the PNG',
	pixels: (width: number, height: number) => `${width} × ${height} pixels`,
	png: 'Save as PNG',
	svg: 'Save as SVG',
	svgHint: 'An SVG scales to any size and can be edited; its fonts are inside.',
	pitch: 'The tilt of the map is not kept: the picture lies flat.',
	film: 'Video of the years',
	from: 'From',
	to: 'to',
	seconds: 'Seconds a year',
	record: 'Save the video',
	filmLength: (years: number, seconds: number) =>
		`${years} ${years === 1 ? 'year' : 'years'}, ${seconds} seconds, 1280 × 720 pixels`,
	talk: 'Take the talk along',
	talkOpener: 'Slides, PDF, video',
	talkIntro: 'Made in this browser: nothing is sent anywhere.',
	slides: 'Save as PowerPoint',
	document: 'Save as PDF',
	talkFilm: 'Save as video',
	talkHint: (steps: number) =>
		`${steps} steps, each with its map, title, text, notes and sources. The words are text that you can edit.`,
	talkFilmHint: 'The video holds each step for as long as its words take to read.',
	cancel: 'Cancel',
	cancelled: 'Called off. No file was saved.',
	working: (percent: number) => `Working: ${percent} %`,
	saved: (name: string, size: string) => `Saved as ${name}, ${size}.`,
	failed: 'It could not be made. Try again, or choose another form.'
} as const;

export const SHAPE_WORDS = { wide: 'Slide 16:9', portrait: 'Phone 9:16' } as const;

export const THEME_WORDS: Readonly<Record<ThemeName, string>> = {
	light: 'Light',
	dark: 'Dark',
	print: 'Paper'
};

export const SCALE_WORDS = { '1': '1×', '2': '2×', '3': '3×', '4': '4×' } as const;

export const SECONDS_WORDS = { '1': '1', '2': '2', '3': '3', '5': '5' } as const;

/** `640 kB`, `2.4 MB`. */
export function describeBytes(bytes: number): string {
	return bytes < 1e6
		? `${Math.max(1, Math.round(bytes / 1e3))} kB`
		: `${(bytes / 1e6).toFixed(1)} MB`;
}
