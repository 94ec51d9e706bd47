import { m } from '#messages';

/** What a step is called in lists, links and contents, where a slide without a title has no name. */
export const nameStep = ({ title }: { title: string }): string =>
	title.trim() || m.stage_untitled();
