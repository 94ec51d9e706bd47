import built from '#built/article.json';
import type { Source } from '../core/data/types';
import type { CountryCode } from '../core/domain/countries';
import type { ShownFigure } from '../figures/provenance';
import type { TalkPart, TalkWords } from './talk';

/** What opens a part of the article, and what ends it. */
export interface ArticlePart {
	/** The step whose map or chart it shows a piece of. */
	picture: string;
	lead: string;
	/** A sentence with the one figure that it shows large; null for none. */
	figure: TalkWords | null;
	/** Whether this link of the argument holds, by the tables. */
	verdict: TalkWords;
}

/** A question for a number: how many, of a known whole or in percent. */
export interface AskedNumber {
	figure: ShownFigure;
	/** The whole that it is a part of; null for a percentage. */
	of: ShownFigure | null;
}

export type AskedNumberId = 'acquired' | 'scholarships' | 'threat';

/** What the questions at the end ask for, from the tables. */
export interface ArticleQuestions {
	/** A figure a year; the years after the last of them to `lastYear` have none. */
	line: { figures: readonly ShownFigure[]; lastYear: number };
	/** The five countries, the highest figure first. */
	order: readonly { country: CountryCode; figure: ShownFigure }[];
	numbers: Readonly<Record<AskedNumberId, AskedNumber>>;
}

/** What the article has beside the steps of the talk. */
export interface Article {
	parts: Readonly<Record<TalkPart, ArticlePart>>;
	/** The point of a step that is one person's words, and the id of their source. */
	voice: { step: string; point: number; source: string };
	/** What it adds up to. */
	adds: readonly TalkWords[];
	/** What is not known. */
	unknown: readonly TalkWords[];
	questions: ArticleQuestions;
	/** Of the questions' figures and of the one person's words, by id. */
	sources: Readonly<Record<string, Source>>;
}

/** Made by `npm run data` from `data/story/article.yaml` and the tables. */
export const ARTICLE = built as unknown as Article;
