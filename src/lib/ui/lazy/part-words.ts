import { m } from '#messages';

/** What is said where a part of the atlas did not load, even when it was asked for again. */
export const PART_WORDS = {
	again: m.part_again(),
	reload: m.part_reload(),
	close: m.part_close(),
	figureCard: m.part_figure_card(),
	card: m.part_card(),
	save: m.part_save(),
	talkFiles: m.part_talk_files(),
	stage: m.part_stage(),
	edition: (edition: string) => m.part_edition({ edition })
} as const;
