import type { Source } from '../core/data/types';
import type { Quality } from '../core/domain/quality';
import type { TalkWords } from './talk';

/** The sections of the page of questions, in reading order: from a student's to an analyst's. */
export const QUESTION_SECTIONS = [
	'students',
	'learning',
	'money',
	'debt',
	'trade',
	'projects',
	'opinion'
] as const;
export type QuestionSectionId = (typeof QUESTION_SECTIONS)[number];

/** A question that the tables answer, or of which they show what is not known. */
export interface Question {
	/** Its address on the page: `/questions#tajikistan-debt`. */
	id: string;
	section: QuestionSectionId;
	ask: string;
	/** A paragraph each, with the figures that it rests on. */
	answer: readonly TalkWords[];
	/** What is not known; null if the answer leaves nothing open. */
	unknown: TalkWords | null;
	/** A chart of a page, by the address of its frame, or of the talk (`talk:gas`); null for none. */
	chart: string | null;
	/** Path and query of the view that shows it. */
	link: string;
	/** The worst quality of its figures. */
	quality: Quality;
	/** Of its figures, each once; empty if the atlas counted them in its own tables. */
	sources: readonly Source[];
}

export interface Questions {
	sections: Readonly<Record<QuestionSectionId, string>>;
	questions: readonly Question[];
}
