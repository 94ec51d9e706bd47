import { m } from '#messages';

/** The question and the ideas of the paper, in the atlas’s words. */
export const QUESTION: readonly string[] = [
	m.about_question1(),
	m.about_question2(),
	m.about_question3()
];

export const METHOD: readonly string[] = [m.about_method1(), m.about_method2()];

/** Ordinary rules that the map keeps; `strong` is the rule, `words` its reach. */
export const HONESTY: readonly { title: string; words: string }[] = [
	{
		title: m.about_honesty_source(),
		words: m.about_honesty_source_words()
	},
	{
		title: m.about_honesty_gap(),
		words: m.about_honesty_gap_words()
	},
	{
		title: m.about_honesty_zero(),
		words: m.about_honesty_zero_words()
	},
	{
		title: m.about_honesty_sums(),
		words: m.about_honesty_sums_words()
	},
	{
		title: m.about_honesty_scale(),
		words: m.about_honesty_scale_words()
	},
	{
		title: m.about_honesty_approximate(),
		words: m.about_honesty_approximate_words()
	}
];

export const BORDERS: readonly string[] = [m.about_borders1(), m.about_borders2()];

export const DISPUTED_LINES: readonly string[] = [
	m.about_disputed1(),
	m.about_disputed2(),
	m.about_disputed3(),
	m.about_disputed4(),
	m.about_disputed5(),
	m.about_disputed6()
];

export const GROUND_NOTES: readonly { title: string; words: string }[] = [
	{
		title: m.about_ground_regions(),
		words: m.about_ground_regions_words()
	},
	{
		title: m.about_ground_aral(),
		words: m.about_ground_aral_words()
	},
	{
		title: m.about_ground_projection(),
		words: m.about_ground_projection_words()
	},
	{
		title: m.about_ground_flows(),
		words: m.about_ground_flows_words()
	}
];

export const SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
	{ keys: [m.about_key_left(), m.about_key_right()], does: m.about_does_year() },
	{ keys: ['Page Down', 'Page Up'], does: m.about_does_five() },
	{ keys: ['Home', 'End'], does: m.about_does_ends() },
	{ keys: ['[', ']'], does: m.about_does_anywhere() },
	{ keys: [',', '.'], does: m.about_does_same() },
	{ keys: [m.about_key_space()], does: m.about_does_play() },
	{ keys: ['Escape'], does: m.about_does_escape() },
	{ keys: ['/'], does: m.about_does_search() }
];

export const ACCESS_PRESENT: readonly string[] = [
	m.about_access1(),
	m.about_access2(),
	m.about_access3(),
	m.about_access4(),
	m.about_access5()
];

export const ACCESS_MISSING: readonly string[] = [
	m.about_missing1(),
	m.about_missing2(),
	m.about_missing3()
];
